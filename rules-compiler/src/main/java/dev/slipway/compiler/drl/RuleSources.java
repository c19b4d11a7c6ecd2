package dev.slipway.compiler.drl;

import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFile;
import dev.slipway.engine.RulePack;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The files of a pack of rules.
 *
 * @param files in the order of their paths
 * @param policy its {@code policy.yaml}; of an empty text where it has none
 */
public record RuleSources(List<DrlSource> files, RuleFile policy) {

    public RuleSources {
        files = List.copyOf(files);
    }

    /**
     * Reads the {@code .drl} files of a folder and its {@code policy.yaml}.
     *
     * @throws RuleException if the folder cannot be read or holds no rules
     */
    public static RuleSources in(Path directory) {
        return of(RulePack.fromDirectory(directory));
    }

    /**
     * The files that the rules of Slipway were compiled from.
     *
     * @throws IllegalStateException if {@code slipway-rules} is not there
     */
    public static RuleSources standard() {
        return of(RulePack.standard());
    }

    /** The files of a pack. */
    public static RuleSources of(RulePack pack) {
        return new RuleSources(
                pack.files().stream()
                        .map(file -> DrlSource.parse(file.path(), file.text()))
                        .toList(),
                pack.policy());
    }

    /** The pack of these files. */
    public RulePack pack() {
        return RulePack.of(
                files.stream()
                        .map(file -> new RuleFile(file.path(), file.text()))
                        .toList(),
                policy,
                Map.of());
    }

    /** The rule with this {@code @id}; of several, the first. */
    public Optional<RuleText> rule(String id) {
        return files.stream()
                .flatMap(file -> file.rule(id).map(rule -> new RuleText(file, rule)).stream())
                .findFirst();
    }

    /** All rules, file by file. */
    public List<RuleText> rules() {
        return files.stream()
                .flatMap(file -> file.rules().stream().map(rule -> new RuleText(file, rule)))
                .toList();
    }

    /**
     * The pack with these variants in the place of its rules; beside them, where a file declares types of its own, since
     * then a rule may wait for what another one found.
     */
    public RuleSources withVariants(Collection<RuleVariant> variants) {
        boolean areChained =
                files.stream().anyMatch(file -> file.tokens().stream().anyMatch(token -> token.is("declare")));
        return new RuleSources(
                files.stream()
                        .map(file -> withVariants(file, variants, areChained))
                        .toList(),
                policy);
    }

    private static DrlSource withVariants(DrlSource file, Collection<RuleVariant> variants, boolean keepsRules) {
        List<Edit> cuts = keepsRules
                ? List.of()
                : file.rules().stream().map(rule -> new Edit(rule.span(), "")).toList();
        String rest = Edit.allIn(new Span(0, file.text().length()), file.text(), cuts);
        String added = variants.stream()
                .filter(variant -> variant.source().equals(file))
                .map(RuleVariant::text)
                .collect(Collectors.joining("\n\n"));
        return DrlSource.parse(file.path(), rest.stripTrailing() + "\n\n" + added + "\n");
    }
}
