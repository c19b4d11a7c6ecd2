package dev.slipway.bench.contest;

import dev.slipway.compiler.drl.DrlRule;
import dev.slipway.compiler.drl.DrlSource;
import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of the comparison: some of each family that looks at milestones, dependencies or capacity. */
public final class EightRules {

    public static final Set<String> IDS = Set.of("S01", "S02", "S03", "S04", "S06", "T01", "C01", "D01");

    private EightRules() {}

    /**
     * Writes them as a pack, for {@code slipway check --only-rules --rules}.
     *
     * @param arguments the folder to make
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (Map.Entry<String, String> file : drl().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** Slipway with these rules alone. */
    public static ComplianceEngine engine() {
        ComplianceEngine standard = ComplianceEngine.standard();
        return standard.without(standard.rules().stream()
                .map(RuleInfo::id)
                .filter(id -> !IDS.contains(id))
                .collect(Collectors.toSet()));
    }

    /** The DRL of these rules, as it is in the standard pack, by the name of its file. */
    public static Map<String, String> drl() {
        Map<String, String> files = new LinkedHashMap<>();
        for (DrlSource file : RuleSources.standard().files()) {
            List<DrlRule> rules = file.rules().stream()
                    .filter(rule -> rule.id().filter(IDS::contains).isPresent())
                    .toList();
            if (!rules.isEmpty()) {
                files.put(fileName(file), drl(file, rules));
            }
        }
        return files;
    }

    private static String fileName(DrlSource file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }

    private static String drl(DrlSource file, List<DrlRule> rules) {
        String beginning = file.text().substring(0, file.rules().get(0).span().offset());
        return rules.stream()
                .map(rule -> rule.span().in(file.text()))
                .collect(Collectors.joining("\n\n", beginning, "\n"));
    }
}
