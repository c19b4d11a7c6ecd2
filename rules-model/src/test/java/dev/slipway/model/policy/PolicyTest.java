package dev.slipway.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.slipway.model.programme.Attribute;
import dev.slipway.model.programme.Attributes;
import dev.slipway.model.programme.Criticality;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.Terminal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final Policy STANDARD = Policy.empty()
            .extendedBy(Map.of(
                    "default",
                    Map.of("bands", Map.of("amber", 1, "red", 30), "rampUp", Map.of("years", List.of(40, 70, 100))),
                    "selectors",
                    List.of(
                            Map.of("criticality", "high", "bands", Map.of("red", 14)),
                            Map.of("terminalKind", "dry-port", "bands", Map.of("amber", 15, "red", 60)))));

    private static final Terminal DRY_PORT =
            Terminal.of("khorgos").kind("dry-port").build();
    private static final Terminal SEA_PORT =
            Terminal.of("alyat").kind("sea-port").build();

    @Test
    void theFirstSelectorThatFitsWinsAndTheRestComesFromTheDefaults() {
        Milestone critical =
                Milestone.of("khorgos", "opening").criticality(Criticality.HIGH).build();

        Thresholds thresholds = STANDARD.forMilestone(DRY_PORT, critical, Attributes.none());

        assertThat(thresholds.number("bands.red")).isEqualTo(14);
        assertThat(thresholds.number("bands.amber")).isEqualTo(1);
        assertThat(thresholds.series("rampUp.years")).containsExactly(40.0, 70.0, 100.0);
    }

    @Test
    void aLaterSelectorHoldsWhereNoEarlierOneFits() {
        Milestone normal = Milestone.of("khorgos", "opening").build();

        assertThat(STANDARD.forMilestone(DRY_PORT, normal, Attributes.none()).number("bands.red"))
                .isEqualTo(60);
        assertThat(STANDARD.forMilestone(SEA_PORT, normal, Attributes.none()).number("bands.red"))
                .isEqualTo(30);
    }

    @Test
    void aSelectorOfMilestonesDoesNotSpeakOfTheTerminalAsAWhole() {
        assertThat(STANDARD.forTerminal(DRY_PORT, Attributes.none()).number("bands.red"))
                .isEqualTo(60);
        assertThat(STANDARD.forTerminal(SEA_PORT, Attributes.none()).number("bands.red"))
                .isEqualTo(30);
        assertThat(STANDARD.forProgramme().number("bands.red")).isEqualTo(30);
    }

    @Test
    void allCriteriaOfASelectorMustFit() {
        Policy policy = STANDARD.overriddenBy(Map.of(
                "selectors",
                List.of(Map.of("terminal", "alyat", "milestoneKind", "approval", "bands", Map.of("red", 5)))));
        Milestone approval = Milestone.of("alyat", "permit").kind("approval").build();
        Milestone opening = Milestone.of("alyat", "opening").kind("opening").build();

        assertThat(policy.forMilestone(SEA_PORT, approval, Attributes.none()).number("bands.red"))
                .isEqualTo(5);
        assertThat(policy.forMilestone(SEA_PORT, opening, Attributes.none()).number("bands.red"))
                .isEqualTo(30);
        assertThat(policy.forMilestone(DRY_PORT, approval, Attributes.none()).number("bands.red"))
                .isEqualTo(60);
    }

    @Test
    void aCriterionMayBeAListAndAPattern() {
        Policy policy = STANDARD.overriddenBy(Map.of(
                "selectors",
                List.of(
                        Map.of("terminal", List.of("kashgar", "aly*"), "bands", Map.of("red", 5)),
                        Map.of("criticality", List.of("low", "normal"), "bands", Map.of("red", 6)),
                        Map.of("terminalKind", "dry-???t", "bands", Map.of("red", 7)))));
        Milestone normal = Milestone.of("khorgos", "opening").build();

        assertThat(policy.forTerminal(SEA_PORT, Attributes.none()).number("bands.red"))
                .isEqualTo(5);
        assertThat(policy.forTerminal(DRY_PORT, Attributes.none()).number("bands.red"))
                .isEqualTo(7);
        assertThat(policy.forMilestone(DRY_PORT, normal, Attributes.none()).number("bands.red"))
                .isEqualTo(6);
    }

    @Test
    void aNumberIsAnIdToo() {
        Policy policy =
                STANDARD.overriddenBy(Map.of("selectors", List.of(Map.of("terminal", 7, "bands", Map.of("red", 5)))));

        assertThat(policy.forTerminal(Terminal.of("7").build(), Attributes.none())
                        .number("bands.red"))
                .isEqualTo(5);
    }

    @Test
    void criteriaThatNameNothingAreFaults() {
        assertThat(faults(Map.of(
                        "selectors",
                        List.of(
                                Map.of("terminal", List.of()),
                                Collections.singletonMap("terminalKind", null),
                                Map.of("milestoneKind", Map.of("a", 1)),
                                Map.of("criticality", List.of("high", "grave"))))))
                .containsExactly(
                        "selectors.0.terminal: the list names no terminal (leave terminal out for all)",
                        "selectors.1.terminalKind: no terminalKind is named (leave terminalKind out for all)",
                        "selectors.2.milestoneKind: 'milestoneKind' is a text or a list of texts"
                                + " (milestoneKind: [one, another])",
                        "selectors.3.criticality: unknown criticality 'grave' (known: high, normal, low)");
    }

    @Test
    void whatIsSoundOfAFaultyPolicyIsKept() {
        Policy sound = catchThrowableOfType(
                        PolicyException.class,
                        () -> STANDARD.overriddenBy(Map.of(
                                "default", Map.of("bands", Map.of("amber", 3, "rad", 1)),
                                "selectors", List.of(Map.of("criticality", "huge", "bands", Map.of("red", 5))))))
                .sound();

        assertThat(sound.forProgramme().number("bands.amber")).isEqualTo(3);
        assertThat(sound.forTerminal(SEA_PORT, Attributes.none()).number("bands.red"))
                .isEqualTo(30);
    }

    @Test
    void eachThresholdKnowsWhereItWasSet() {
        Policy policy = Policy.empty()
                .extendedBy(
                        Map.of("default", Map.of("bands", Map.of("amber", 1, "red", 30), "stale", Map.of("grace", 5))),
                        path -> new PolicyPlace("pack " + path, 1, 1))
                .overriddenBy(
                        Map.of(
                                "default", Map.of("bands", Map.of("amber", 2)),
                                "selectors", List.of(Map.of("terminalKind", "dry-port", "bands", Map.of("red", 60)))),
                        path -> new PolicyPlace("own " + path, 2, 1));

        assertThat(policy.originsForTerminal(DRY_PORT, Attributes.none()))
                .extracting(ThresholdOrigin::key, ThresholdOrigin::values, origin -> origin.place()
                        .toString())
                .containsExactlyInAnyOrder(
                        tuple("bands.amber", List.of(2.0), "own default.bands.amber:2"),
                        tuple("bands.red", List.of(60.0), "own selectors.0.bands.red:2"),
                        tuple("stale.grace", List.of(5.0), "pack default.stale.grace:1"));
        assertThat(policy.originsForTerminal(SEA_PORT, Attributes.none())).isEqualTo(policy.originsForProgramme());
        assertThat(policy.originsForProgramme())
                .filteredOn(origin -> origin.key().equals("bands.red"))
                .extracting(origin -> origin.place().toString())
                .containsExactly("pack default.bands.red:1");
    }

    @Test
    void originsSayWhatHolds() {
        Milestone critical =
                Milestone.of("khorgos", "opening").criticality(Criticality.HIGH).build();
        Thresholds thresholds = STANDARD.forMilestone(DRY_PORT, critical, Attributes.none());

        assertThat(STANDARD.originsForMilestone(DRY_PORT, critical, Attributes.none()))
                .hasSize(thresholds.keys().size())
                .allSatisfy(origin -> assertThat(origin.values()).isEqualTo(thresholds.series(origin.key())));
    }

    @Test
    void anOverrideGoesBeforeWhatItOverrides() {
        Policy policy = STANDARD.overriddenBy(Map.of(
                "default", Map.of("bands", Map.of("amber", 3)),
                "selectors", List.of(Map.of("terminalKind", "dry-port", "bands", Map.of("red", 90)))));
        Milestone critical =
                Milestone.of("khorgos", "opening").criticality(Criticality.HIGH).build();

        Thresholds thresholds = policy.forMilestone(DRY_PORT, critical, Attributes.none());

        assertThat(thresholds.number("bands.red")).isEqualTo(90);
        assertThat(thresholds.number("bands.amber")).isEqualTo(3);
        assertThat(STANDARD.forProgramme().number("bands.amber")).isEqualTo(1);
    }

    @Test
    void aSelectorFitsByAttributesOfTheOfficesOwn() {
        Policy policy = STANDARD.overriddenBy(Map.of(
                "selectors",
                List.of(
                        Map.of("attributes", Map.of("region", "South", "lot", 7), "bands", Map.of("red", 5)),
                        Map.of("attributes", Map.of("region", List.of("N*", "East")), "bands", Map.of("red", 6)))));
        Attributes south = new Attributes(Map.of("region", new Attribute.Text("South")));

        assertThat(red(policy, south.and(Map.of("lot", new Attribute.Amount(7)))))
                .isEqualTo(5);
        assertThat(red(policy, south)).as("one of two names only").isEqualTo(30);
        assertThat(red(policy, new Attributes(Map.of("region", new Attribute.Text("North")))))
                .isEqualTo(6);
        assertThat(red(policy, Attributes.none())).isEqualTo(30);
    }

    private static double red(Policy policy, Attributes known) {
        double ofTerminal = policy.forTerminal(SEA_PORT, known).number("bands.red");
        Milestone milestone = Milestone.of("alyat", "opening").build();
        assertThat(policy.forMilestone(SEA_PORT, milestone, known).number("bands.red"))
                .isEqualTo(ofTerminal);
        return ofTerminal;
    }

    @Test
    void attributesOfASelectorAreNamesAndValues() {
        assertThat(faults(Map.of(
                        "selectors",
                        List.of(
                                Map.of("attributes", "South"),
                                Map.of("attributes", Map.of()),
                                Map.of("attributes", Map.of("region", List.of()))))))
                .containsExactlyInAnyOrder(
                        "selectors.0.attributes: attributes are names and values (attributes: {region: South})",
                        "selectors.1.attributes: attributes are names and values (attributes: {region: South})",
                        "selectors.2.attributes.region: the list names no attributes.region (leave attributes.region out for all)");
    }

    @Test
    void neverIsAThresholdThatNothingReaches() {
        Policy policy = STANDARD.overriddenBy(Map.of("default", Map.of("bands", Map.of("red", "never"))));

        double never = policy.forProgramme().number("bands.red");
        assertThat(1e30 >= never || -1e30 < never).isFalse();
    }

    @Test
    void whatIsNoSeverityCannotBeNever() {
        assertThat(faults(Map.of("default", Map.of("rampUp", Map.of("years", "never")))))
                .containsExactly(
                        "default.rampUp.years: never is for amber, red and info; 'rampUp.years' needs a number");
    }

    @Test
    void redIsGraverThanAmberByDefaultAndInSelectors() {
        assertThat(faults(Map.of(
                        "default",
                        Map.of("bands", Map.of("amber", 50, "red", 20)),
                        "selectors",
                        List.of(Map.of("criticality", "high", "bands", Map.of("amber", 10, "red", 5))))))
                .containsExactly(
                        "default.bands.red: red 20 is milder than amber 50, so that nothing of 'bands' would be amber (red is the larger of the two)",
                        "selectors.0.bands.red: red 5 is milder than amber 10, so that nothing of 'bands' would be amber (red is the larger of the two)");
    }

    @Test
    void amberAloneBehindRedBeginsWithRed() {
        Policy late = STANDARD.overriddenBy(Map.of("default", Map.of("bands", Map.of("amber", 50))));
        Policy never = STANDARD.overriddenBy(Map.of("default", Map.of("bands", Map.of("amber", "never"))));

        assertThat(late.forProgramme().number("bands.amber")).isEqualTo(30);
        assertThat(never.forProgramme().number("bands.amber")).isEqualTo(30);
        assertThat(late.overriddenBy(Map.of("default", Map.of("bands", Map.of("red", 60))))
                        .forProgramme()
                        .number("bands.amber"))
                .isEqualTo(50);
    }

    @Test
    void redOfASelectorBeforeTheAmberOfAllTakesItAlong() {
        Policy policy = STANDARD.overriddenBy(Map.of(
                "default",
                Map.of("bands", Map.of("amber", 5, "red", 45)),
                "selectors",
                List.of(Map.of("criticality", "high", "bands", Map.of("red", 3)))));

        Milestone critical =
                Milestone.of("alyat", "opening").criticality(Criticality.HIGH).build();

        assertThat(policy.originsForMilestone(SEA_PORT, critical, Attributes.none()))
                .filteredOn(origin -> origin.key().startsWith("bands."))
                .extracting(origin -> origin.values().get(0) + " of " + origin.place())
                .containsOnly(
                        "3.0 of " + policy.layers().get(0).selectors().get(0).placeOf("bands.red"));
    }

    @Test
    void allFaultsAreReportedAtOnceEachAtItsPlace() {
        assertThat(faults(Map.of(
                        "defaults",
                        Map.of(),
                        "default",
                        Map.of("bands", Map.of("ambre", 1, "red", "soon"), "band", Map.of("red", 3)),
                        "selectors",
                        List.of(
                                Map.of("criticality", "huge"),
                                Map.of("criticallity", "high"),
                                "high",
                                Map.of("bands", Map.of("red", List.of(1, 2)))))))
                .containsExactlyInAnyOrder(
                        "defaults: unknown key 'defaults' (did you mean 'default'?)",
                        "default.bands.ambre: unknown threshold 'bands.ambre' (did you mean 'bands.amber'?)",
                        "default.bands.red: 'soon' is not a number"
                                + " (a number, or never for a threshold that nothing reaches)",
                        "default.band.red: unknown threshold 'band.red' (did you mean 'bands.red'?)",
                        "selectors.0.criticality: unknown criticality 'huge' (known: high, normal, low)",
                        "selectors.1.criticallity: 'criticallity' is not a group of thresholds"
                                + " (did you mean 'criticality'?)",
                        "selectors.2: a selector is criteria and thresholds ({criticality: high, bands: {red: 14}})",
                        "selectors.3.bands.red: 'bands.red' is one number, not a list");
    }

    @Test
    void aThresholdThatIsWrittenAsALimitNamesItIsToldAsAGroup() {
        assertThat(faults(Map.of(
                        "default",
                        Map.of("bands.red", 14),
                        "selectors",
                        List.of(Map.of("criticality", "high", "trend.slips", List.of(1, 2))))))
                .containsExactlyInAnyOrder(
                        "default.bands.red: 'bands.red' is not a group of thresholds (write bands: {red: 14})",
                        "selectors.0.trend.slips: 'trend.slips' is not a group of thresholds"
                                + " (write trend: {slips: [1, 2]})");
    }

    @Test
    void aMissingBlankAndADecimalCommaAreToldAsSuch() {
        assertThatThrownBy(() -> Policy.empty()
                        .extendedBy(Map.of(
                                "default",
                                Map.of(
                                        "late", Collections.singletonMap("days:30", null),
                                        "share", Collections.singletonMap("5", null)))))
                .isInstanceOfSatisfying(PolicyException.class, e -> assertThat(e.faults())
                        .extracting(PolicyFault::message, PolicyFault::hint)
                        .containsExactlyInAnyOrder(
                                tuple("a blank is missing after the colon of 'days:30'", "write days: 30"),
                                tuple("'5' is no name of a threshold", "decimals have a point, not a comma: 0.5")));
    }

    @Test
    void anEmptyValueIsAFault() {
        assertThat(faults(Map.of("default", Map.of("bands", Collections.singletonMap("red", null)))))
                .containsExactly("default.bands.red: no number is given"
                        + " (a number, or never for a threshold that nothing reaches)");
        assertThat(faults(Map.of("default", Map.of("rampUp", Map.of("years", List.of())))))
                .containsExactly("default.rampUp.years: the list has no numbers ([40, 70, 100])");
        assertThat(faults(Collections.singletonMap("selectors", null)))
                .containsExactly("selectors: selectors is not a list (begin each selector with '- ')");
    }

    @Test
    void aSelectorOfARulePackCannotNameAThresholdWithoutADefault() {
        assertThatThrownBy(() -> Policy.empty()
                        .extendedBy(Map.of(
                                "default", Map.of("bands", Map.of("red", 30)),
                                "selectors", List.of(Map.of("bands", Map.of("rad", 14))))))
                .isInstanceOf(PolicyException.class)
                .hasMessage("selectors.0.bands.rad: unknown threshold 'bands.rad' (did you mean 'bands.red'?)");
    }

    @Test
    void aThresholdThatIsNotThereIsNamedWithTheNearest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.forProgramme().number("bands.rad"))
                .withMessage("policy.yaml has no threshold 'bands.rad'; did you mean 'bands.red'?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.forProgramme().number("rampUp.years"))
                .withMessage("the threshold 'rampUp.years' is a list of numbers, not one");
    }

    private static List<String> faults(Map<String, ?> override) {
        return catchThrowableOfType(PolicyException.class, () -> STANDARD.overriddenBy(override)).faults().stream()
                .map(PolicyFault::toString)
                .toList();
    }

    @Test
    void aGroupOfThresholdsOutsideOfDefaultIsReportedWhereItBelongs() {
        Policy base = Policy.empty().extendedBy(Map.of("default", Map.of("bands", Map.of("red", 30))));

        assertThatThrownBy(() -> base.overriddenBy(Map.of("bands", Map.of("red", 14))))
                .hasMessage("bands: unknown key 'bands' (write it under default:)");
    }
}
