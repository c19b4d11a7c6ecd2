package dev.slipway.model.policy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.Attribute;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.Criticality;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Terminal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectorCriteriaTest {

    private static final SelectorCriteria ALL = criteria(List.of(), List.of(), List.of());
    private static final SelectorCriteria APPROVALS = criteria(List.of(), List.of("approval"), List.of());
    private static final SelectorCriteria DRY_PORTS = criteria(List.of("dry-port"), List.of(), List.of());

    private static SelectorCriteria criteria(
            List<String> terminalKinds, List<String> milestoneKinds, List<Criticality> criticalities) {
        return new SelectorCriteria(
                List.of(), List.of(), terminalKinds, milestoneKinds, criticalities, AttributePatterns.none());
    }

    @Test
    void widerCriteriaCoverNarrowerOnes() {
        SelectorCriteria both = criteria(List.of("dry-port"), List.of("approval"), List.of());

        assertThat(both.coveredBy(List.of(DRY_PORTS))).containsExactly(DRY_PORTS);
        assertThat(both.coveredBy(List.of(APPROVALS))).containsExactly(APPROVALS);
        assertThat(both.coveredBy(List.of(ALL))).containsExactly(ALL);
        assertThat(DRY_PORTS.coveredBy(List.of(both))).isEmpty();
        assertThat(ALL.coveredBy(List.of(DRY_PORTS, APPROVALS))).isEmpty();
    }

    @Test
    void aMilestoneIsNamedAloneOrWithItsTerminal() {
        Milestone milestone = Milestone.of("almaty", "opening").build();
        Terminal terminal = Terminal.of("almaty").milestone(milestone).build();

        assertThat(named("opening").fit(terminal, milestone, Attributes.none())).isTrue();
        assertThat(named("almaty/opening").fit(terminal, milestone, Attributes.none()))
                .isTrue();
        assertThat(named("*/opening").fit(terminal, milestone, Attributes.none()))
                .isTrue();
        assertThat(named("brest/opening").fit(terminal, milestone, Attributes.none()))
                .isFalse();
        assertThat(named("open").fit(terminal, milestone, Attributes.none())).isFalse();
        assertThat(named("opening").fit(terminal, Attributes.none()))
                .as("the terminal as a whole")
                .isFalse();
        assertThat(named("almaty/opening").coveredBy(List.of(named("almaty/*"))))
                .isNotEmpty();
        assertThat(named("almaty/opening").coveredBy(List.of(named("brest/*")))).isEmpty();
        assertThat(named("opening")).hasToString("milestone: opening");
    }

    private static SelectorCriteria named(String milestone) {
        return new SelectorCriteria(
                List.of(), List.of(milestone), List.of(), List.of(), List.of(), AttributePatterns.none());
    }

    @Test
    void eachKindOfAttributeIsComparedAsItIsWritten() {
        Attribute day = new Attribute.Date(DateWindow.parse("14 May 2026"));

        assertThat(fits("2026-05-14", day)).isTrue();
        assertThat(fits("2026-05-*", day)).isTrue();
        assertThat(fits("Q3 2026", new Attribute.Date(DateWindow.parse("Q3 2026"))))
                .isTrue();
        assertThat(fits("1.2e7", new Attribute.Amount(12_000_000))).isTrue();
        assertThat(fits("12000000", new Attribute.Amount(12_000_000))).isTrue();
        assertThat(fits("12*", new Attribute.Amount(12_000_000))).isTrue();
        assertThat(fits("7", new Attribute.Text("007"))).isFalse();
        assertThat(fits("true", new Attribute.Truth(true))).isTrue();
        assertThat(fits("true", new Attribute.Truth(false))).isFalse();
        assertThat(fits("south", new Attribute.Text("South"))).isFalse();
    }

    private static boolean fits(String pattern, Attribute attribute) {
        return attributes(Map.of("name", List.of(pattern)))
                .fit(Terminal.of("almaty").build(), new Attributes(Map.of("name", attribute)));
    }

    private static SelectorCriteria attributes(Map<String, List<String>> patterns) {
        return new SelectorCriteria(
                List.of(), List.of(), List.of(), List.of(), List.of(), new AttributePatterns(patterns));
    }

    @Test
    void whoAsksForFewerAttributesCoversWhoAsksForMore() {
        SelectorCriteria south = attributes(Map.of("region", List.of("South", "North")));
        SelectorCriteria both = attributes(Map.of("region", List.of("South"), "lot", List.of("7")));

        assertThat(both.coveredBy(List.of(south))).containsExactly(south);
        assertThat(south.coveredBy(List.of(both))).isEmpty();
        assertThat(ALL.coveredBy(List.of(south))).isEmpty();
        assertThat(both.coveredBy(List.of(ALL))).containsExactly(ALL);
        assertThat(both).hasToString("attributes: {lot: 7, region: South}");
    }

    @Test
    void severalTogetherCoverAList() {
        SelectorCriteria rail = criteria(List.of("rail*"), List.of(), List.of());
        SelectorCriteria both = criteria(List.of("dry-port", "rail-terminal"), List.of(), List.of());

        assertThat(both.coveredBy(List.of(DRY_PORTS, rail))).containsExactly(DRY_PORTS, rail);
        assertThat(both.coveredBy(List.of(rail))).isEmpty();
    }

    @Test
    void allCriticalitiesTogetherCoverEveryMilestoneButNoTerminal() {
        List<SelectorCriteria> byCriticality = List.of(
                criteria(List.of(), List.of(), List.of(Criticality.HIGH)),
                criteria(List.of(), List.of(), List.of(Criticality.NORMAL, Criticality.LOW)));

        assertThat(APPROVALS.coveredBy(byCriticality)).isEqualTo(byCriticality);
        assertThat(DRY_PORTS.coveredBy(byCriticality)).isEmpty();
    }

    @Test
    void readAsTheyAreWritten() {
        assertThat(criteria(List.of("dry-port", "rail*"), List.of(), List.of(Criticality.HIGH)))
                .hasToString("terminalKind: [dry-port, rail*], criticality: high");
        assertThat(ALL).hasToString("");
    }
}
