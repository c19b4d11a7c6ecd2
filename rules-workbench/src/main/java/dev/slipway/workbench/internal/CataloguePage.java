package dev.slipway.workbench.internal;

import dev.slipway.inputs.cases.ExpectedAlert;
import dev.slipway.inputs.cases.RuleCase;
import dev.slipway.model.policy.ThresholdOrigin;
import dev.slipway.workbench.CataloguedRule;
import dev.slipway.workbench.PolicyExplanation;
import dev.slipway.workbench.RuleCatalogue;
import dev.slipway.workbench.internal.page.CatalogueWords;
import dev.slipway.workbench.internal.page.DocumentPage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out a catalogue of rules, family by family. */
public final class CataloguePage {

    private final RuleCatalogue catalogue;
    private final RuleExamples examples;
    private final DocumentPage page = new DocumentPage();

    public CataloguePage(RuleCatalogue catalogue, RuleExamples examples) {
        this.catalogue = catalogue;
        this.examples = examples;
    }

    public DocumentPage write(String title, List<CataloguedRule> rules) {
        page.heading(1, title);
        page.paragraph(CatalogueWords.plain("Written by ")
                .and(CatalogueWords.code("slipway rules doc"))
                .and(" from the rules themselves. A threshold is changed in a ")
                .and(CatalogueWords.code("policy.yaml"))
                .and(" of your own, under the same key; files below ")
                .and(CatalogueWords.code("standard/"))
                .and(" are those that come with Slipway."));
        writeIndex(rules);
        Map<String, List<CataloguedRule>> families = rules.stream()
                .collect(Collectors.groupingBy(CataloguedRule::family, LinkedHashMap::new, Collectors.toList()));
        families.forEach((family, members) -> {
            page.heading(2, family);
            members.forEach(this::write);
        });
        return page;
    }

    private void writeIndex(List<CataloguedRule> rules) {
        page.table(
                List.of("rule", "title", "judges", "family"),
                rules.stream()
                        .map(rule -> List.of(
                                CatalogueWords.link(rule.id(), DocumentPage.anchor(heading(rule))),
                                CatalogueWords.plain(rule.info().title()),
                                CatalogueWords.plain(rule.info().population().toString()),
                                CatalogueWords.plain(rule.family())))
                        .toList());
    }

    private static String heading(CataloguedRule rule) {
        return rule.id() + " " + rule.info().title();
    }

    private void write(CataloguedRule rule) {
        page.heading(3, heading(rule));
        if (!rule.info().rationale().isBlank()) {
            page.paragraph(CatalogueWords.plain(rule.info().rationale()));
        }
        page.paragraph(scope(rule));
        new ConditionWords(rule).writeTo(page);
        page.paragraph(CatalogueWords.plain("Then ").and(CatalogueWords.code(rule.consequence())));
        page.paragraph(CatalogueWords.strong("Message").and(": " + rule.info().message()));
        if (!rule.info().source().isBlank()) {
            page.paragraph(
                    CatalogueWords.strong("Source").and(": " + rule.info().source()));
        }
        writeThresholds(rule);
        writeExamples(rule);
    }

    private static CatalogueWords scope(CataloguedRule rule) {
        CatalogueWords judges = CatalogueWords.strong("Judges")
                .and(": " + rule.info().population() + ", in ")
                .and(CatalogueWords.code(rule.place()));
        List<String> needs = rule.info().needs();
        return needs.isEmpty() ? judges : judges.and(". Not evaluated without ").and(CatalogueWords.codes(needs));
    }

    private void writeThresholds(CataloguedRule rule) {
        page.table(
                List.of("threshold", "default", "defined in"),
                catalogue.policy().originsForProgramme().stream()
                        .filter(origin -> rule.thresholds().contains(origin.key()))
                        .map(CataloguePage::row)
                        .toList());
    }

    private static List<CatalogueWords> row(ThresholdOrigin origin) {
        String value = new PolicyExplanation.Row(origin, List.of()).value();
        return List.of(
                CatalogueWords.code(origin.key()),
                CatalogueWords.plain(value),
                CatalogueWords.code(origin.place().toString()));
    }

    private void writeExamples(CataloguedRule rule) {
        List<RuleCase> cases = examples.of(rule);
        page.table(
                List.of("example", "as of", "finds"),
                cases.stream()
                        .map(one -> List.of(
                                CatalogueWords.plain(one.name()),
                                CatalogueWords.plain(one.asOf().toString()),
                                CatalogueWords.plain(found(one, rule.id()))))
                        .toList());
    }

    private static String found(RuleCase one, String id) {
        Stream<String> alerts =
                one.expected().stream().filter(alert -> alert.rule().equals(id)).map(ExpectedAlert::toString);
        Stream<String> gaps = one.notEvaluated().stream()
                .flatMap(List::stream)
                .filter(gap -> gap.rule().equals(id))
                .map(gap -> "not evaluated"
                        + gap.reason().map(reason -> ": " + reason).orElse(""));
        String found = Stream.concat(alerts, gaps).collect(Collectors.joining("; "));
        return found.isEmpty() ? "nothing" : found;
    }
}
