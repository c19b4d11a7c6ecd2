package dev.slipway.engine.source;

import dev.slipway.engine.RuleException;
import dev.slipway.engine.internal.PackSources;
import dev.slipway.engine.internal.PrecompiledPack;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The files of a pack of rules.
 *
 * @param files in the order of their paths
 * @param policyPath where its {@code policy.yaml} stands or would stand
 * @param policyText of its {@code policy.yaml}; empty where it has none
 */
public record RuleSources(List<DrlSource> files, String policyPath, String policyText) {

    public RuleSources {
        files = List.copyOf(files);
    }

    /**
     * Reads the {@code .drl} files of a folder and its {@code policy.yaml}.
     *
     * @throws RuleException if the folder cannot be read or holds no rules
     */
    public static RuleSources in(Path directory) {
        return of(PackSources.in(directory));
    }

    /**
     * The files that the rules of Slipway were compiled from.
     *
     * @throws IllegalStateException if the module {@code rules} is not on the class path
     */
    public static RuleSources standard() {
        return of(PrecompiledPack.sources());
    }

    private static RuleSources of(PackSources read) {
        return new RuleSources(
                read.files().stream()
                        .map(file -> DrlSource.parse(file.path(), file.text()))
                        .toList(),
                read.policyPath(),
                read.policyText());
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
                policyPath,
                policyText);
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
