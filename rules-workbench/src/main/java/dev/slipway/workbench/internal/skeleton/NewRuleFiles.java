package dev.slipway.workbench.internal.skeleton;

import dev.slipway.compiler.drl.DrlRule;
import dev.slipway.compiler.drl.DrlSource;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFile;
import dev.slipway.model.base.Problem;
import dev.slipway.workbench.NewRule;
import dev.slipway.workbench.NewRule.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Prepares the files of a folder with a new rule in them, and writes them when all are ready. */
public final class NewRuleFiles {

    private final NewRule rule;
    private final Path folder;
    private final SkeletonText text;
    private final Map<Path, String> texts = new LinkedHashMap<>();

    public NewRuleFiles(NewRule rule, Path folder) {
        this.rule = rule;
        this.folder = folder;
        this.text = new SkeletonText(rule.id(), rule.title(), rule.on());
    }

    public List<Written> write() throws IOException {
        refuseKnownId();
        addDrl(folder.resolve(rule.family() + ".drl"));
        addCases(folder.resolve(rule.family() + ".test.yaml"));
        if (text.hasThreshold()) {
            addThreshold(folder.resolve("policy.yaml"));
        }
        Files.createDirectories(folder);
        List<Written> written = new ArrayList<>();
        for (Map.Entry<Path, String> file : texts.entrySet()) {
            written.add(new Written(file.getKey(), !Files.exists(file.getKey())));
            Files.writeString(file.getKey(), file.getValue());
        }
        return written;
    }

    private void refuseKnownId() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.filter(entry -> entry.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                DrlSource source = source(file);
                Optional<DrlRule> known = source.rule(rule.id());
                if (known.isPresent()) {
                    int line = source.lineAt(known.get().span().offset());
                    throw refused(
                            file, line, "there is a rule with the id " + rule.id() + " already", "choose another");
                }
            }
        }
    }

    private void addDrl(Path file) {
        if (!Files.exists(file)) {
            texts.put(file, text.newDrl(rule.family()));
            return;
        }
        DrlSource source = source(file);
        if (!source.syntaxErrors().isEmpty()) {
            throw new RuleException(source.syntaxErrors());
        }
        texts.put(file, text.inDrl(source));
    }

    private static String textOf(Path file) {
        return RuleFile.read(file).text();
    }

    private static DrlSource source(Path file) {
        RuleFile read = RuleFile.read(file);
        return DrlSource.parse(read.path(), read.text());
    }

    private void addCases(Path file) {
        if (!Files.exists(file)) {
            texts.put(file, text.newCases());
            return;
        }
        YamlLines lines = YamlLines.of(textOf(file));
        if (!lines.endsWithBlock("cases")) {
            throw refused(
                    file, 0, "no cases can be added to this file", "end it with cases:, each of them on lines below");
        }
        texts.put(file, lines.atEnd(text.cases(lines.indentBelow("cases"))));
    }

    private void addThreshold(Path file) {
        if (!Files.exists(file)) {
            texts.put(file, text.newPolicy());
            return;
        }
        YamlLines lines = YamlLines.of(textOf(file));
        if (lines.hasBlock("default")) {
            texts.put(file, lines.below("default", text.threshold(lines.indentBelow("default"))));
        } else if (lines.lineOf("default") == 0) {
            texts.put(file, lines.atEnd(text.newPolicy()));
        } else {
            int line = lines.lineOf("default");
            String threshold = text.threshold("").strip();
            throw refused(file, line, "no threshold can be added here", "write default: and below it " + threshold);
        }
    }

    private static RuleException refused(Path file, int line, String message, String hint) {
        String name = file.toString().replace('\\', '/');
        return new RuleException(List.of(new Problem(name, line, 0, message, hint)));
    }
}
