package dev.slipway.model.facts;

import static dev.slipway.model.facts.Folding.date;
import static dev.slipway.model.facts.Folding.day;
import static dev.slipway.model.facts.Folding.facts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.InEnglish;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.State;
import dev.slipway.model.status.StatusUpdate;
import org.junit.jupiter.api.Test;

/** Dependencies and cascades: {@code build} then {@code equip} then {@code open}. */
class NetworkFoldTest {

    private static final MilestoneId BUILD = new MilestoneId("alyat", "build");
    private static final MilestoneId EQUIP = new MilestoneId("alyat", "equip");
    private static final MilestoneId OPEN = new MilestoneId("alyat", "open");
    private static final String TODAY = "2025-06-01";

    private final Milestone build =
            Milestone.of("alyat", "build").deadline("2025-06-30").build();
    private final Milestone equip = Milestone.of("alyat", "equip")
            .deadline("2025-08-31")
            .after(BUILD, 10)
            .build();
    private final Milestone open = Milestone.of("alyat", "open")
            .deadline("2025-09-30")
            .after(EQUIP, 20)
            .build();
    private final Terminal alyat = Folding.terminal("alyat", build, equip, open);

    @Test
    void withoutReportsNothingIsPushed() {
        Facts facts = facts(alyat, TODAY);

        assertThat(facts.cascades()).extracting(CascadeStatus::subject).containsExactly("alyat/equip", "alyat/open");
        assertThat(facts.cascades()).extracting(CascadeStatus::isUnreported).containsExactly(false, false);
        assertThat(facts.cascades())
                .allSatisfy(cascade -> assertThat(cascade.earliest()).isEmpty());
    }

    @Test
    void whatIsPastItsDeadlinePushesFromToday() {
        Facts facts = facts(alyat, "2025-07-02");

        assertThat(facts.cascades().get(0).earliest()).contains(day("2025-07-12"));
        assertThat(facts.cascades().get(1).earliest()).contains(day("2025-08-01"));
    }

    @Test
    void aForecastThatHasPassedPushesFromToday() {
        assertThat(cascadeOfOpen(forecast(BUILD, "2025-04-01")).chain().get(0).earliest())
                .isEqualTo(day(TODAY));
    }

    @Test
    void nobodyWaitsForTheDateOfACancelledMilestone() {
        Terminal undated =
                Folding.terminal("alyat", Milestone.of("alyat", "build").build(), equip, open);
        MilestoneUpdate cancelled = MilestoneUpdate.of(day("2025-05-01"), BUILD)
                .state(State.CANCELLED)
                .build();

        assertThat(facts(undated, TODAY).dependencies().get(0).missing("predecessor date"))
                .isPresent();
        assertThat(facts(undated, TODAY, cancelled).dependencies().get(0).missing("predecessor date"))
                .isEmpty();
    }

    @Test
    void aCancelledMilestonePushesNothing() {
        MilestoneUpdate cancelled = MilestoneUpdate.of(day("2025-05-01"), BUILD)
                .state(State.CANCELLED)
                .forecast("2025-12-01")
                .build();
        Facts facts = facts(alyat, TODAY, cancelled);
        assertThat(facts.cascades().get(0).earliest()).isEmpty();
        assertThat(facts.dependencies().get(0).isPredecessorCancelled()).isTrue();
        assertThat(facts.dependencies().get(0).isInForce()).isFalse();
    }

    @Test
    void aSlipAtTheBeginningIsFollowedThroughTheChainWithItsLags() {
        CascadeStatus cascade = cascadeOfOpen(forecast(BUILD, "2025-09-01"));

        assertThat(cascade.earliest()).contains(day("2025-10-01"));
        assertThat(cascade.isUnreported()).isTrue();
        assertThat(InEnglish.text(cascade.values().get("chain")))
                .isEqualTo("alyat/build (2025-09-01) -> alyat/equip (2025-09-11) -> alyat/open (2025-10-01)");
        assertThat(InEnglish.evidence(cascade.evidence("predecessor date")))
                .extracting(Evidence::text)
                .containsExactly("2025-05-01: forecast 2025-09-01", "deadline 2025-08-31");
    }

    @Test
    void aCascadeThatEndsOnTheDeadlineStillMeetsIt() {
        CascadeStatus cascade = cascadeOfOpen(forecast(BUILD, "2025-08-31"));

        assertThat(cascade.earliest()).contains(day("2025-09-30"));
        assertThat(cascade.isUnreported()).isFalse();
    }

    @Test
    void onlyTheFirstDayOfAWideForecastIsCertain() {
        assertThat(cascadeOfOpen(forecast(BUILD, "Q3 2025")).isUnreported()).isFalse();
        assertThat(cascadeOfOpen(forecast(BUILD, "Q4 2025")).isUnreported()).isTrue();
    }

    @Test
    void aForecastPastTheDeadlineIsAReportedCascade() {
        CascadeStatus cascade = cascadeOfOpen(forecast(BUILD, "2025-09-01"), forecast(OPEN, "2025-10-15"));

        assertThat(cascade.isUnreported()).isFalse();
    }

    @Test
    void aForecastThatStillMeetsTheDeadlineIsNot() {
        CascadeStatus cascade = cascadeOfOpen(forecast(BUILD, "2025-09-01"), forecast(OPEN, "2025-09-30"));

        assertThat(cascade.isUnreported()).isTrue();
    }

    @Test
    void aCompletedPredecessorPushesNoFurtherThanItsOwnDate() {
        MilestoneUpdate equipped = MilestoneUpdate.of(day("2025-05-01"), EQUIP)
                .actual("2025-04-30")
                .build();

        CascadeStatus cascade = cascadeOfOpen(forecast(BUILD, "2025-12-01"), equipped);

        assertThat(cascade.earliest()).contains(day("2025-05-20"));
        assertThat(InEnglish.text(cascade.values().get("chain")))
                .isEqualTo("alyat/equip (2025-04-30) -> alyat/open (2025-05-20)");
    }

    @Test
    void aCompletedSuccessorIsNotInAnyCascade() {
        MilestoneUpdate opened =
                MilestoneUpdate.of(day("2025-05-01"), OPEN).actual("2025-04-30").build();

        CascadeStatus cascade = cascadeOfOpen(forecast(BUILD, "2025-12-01"), opened);

        assertThat(cascade.isOpen()).isFalse();
        assertThat(cascade.isUnreported()).isFalse();
    }

    @Test
    void aPredecessorWithoutACertainDateLeavesTheCascadeWithoutADay() {
        Milestone undated = Milestone.of("alyat", "build").deadline("by 2026").build();
        Milestone next =
                Milestone.of("alyat", "equip").deadline("2025").after(BUILD, 0).build();

        CascadeStatus cascade = facts(Folding.terminal("alyat", undated, next), TODAY)
                .cascades()
                .get(0);

        assertThat(cascade.earliest()).isEmpty();
        assertThat(cascade.isUnreported()).isFalse();
        assertThat(cascade.missing("predecessor date").map(InEnglish::text))
                .contains("no predecessor has a certain date");
    }

    @Test
    void ofSeveralPredecessorsTheOneThatPushesFurthestMakesTheChain() {
        Milestone approval =
                Milestone.of("alyat", "approval").deadline("2025-07-15").build();
        Milestone next = Milestone.of("alyat", "equip")
                .deadline("2025-07-01")
                .after(BUILD, 10)
                .after(approval.id(), 0)
                .build();

        CascadeStatus cascade = facts(
                        Folding.terminal("alyat", build, approval, next),
                        TODAY,
                        forecast(BUILD, "2025-07-01"),
                        forecast(approval.id(), "2025-07-15"))
                .cascades()
                .get(0);

        assertThat(InEnglish.text(cascade.values().get("chain")))
                .isEqualTo("alyat/approval (2025-07-15) -> alyat/equip (2025-07-15)");
    }

    @Test
    void breachCountsFromTheLastDayOfTheSuccessorToThePredecessorWithItsLag() {
        DependencyStatus dependency = dependencyOfEquip(forecast(BUILD, "2025-09"));

        assertThat(dependency.breach()).isEqualTo(DayRange.between(11, 40));
        assertThat(dependency.about()).isEqualTo("alyat/build");
        assertThat(dependency.subject()).isEqualTo("alyat/equip");
    }

    @Test
    void aNegativeLagLetsTheTwoOverlap() {
        Milestone early = Milestone.of("alyat", "equip")
                .deadline("2025-06-20")
                .after(BUILD, -10)
                .build();

        DependencyStatus dependency = facts(Folding.terminal("alyat", build, early), TODAY)
                .dependencies()
                .get(0);

        assertThat(dependency.breach()).isEqualTo(DayRange.exactly(0));
    }

    @Test
    void datesToTheDayOrMonthAreStatedClosely() {
        assertThat(dependencyOfEquip(forecast(BUILD, "2025-09")).isStatedClosely())
                .isTrue();
        assertThat(dependencyOfEquip(forecast(BUILD, "Q3 2025")).isStatedClosely())
                .isFalse();
        assertThat(dependencyOfEquip(forecast(EQUIP, "2025")).isStatedClosely()).isFalse();
    }

    @Test
    void aSuccessorCompletedBeforeItsPredecessorIsOutOfSequence() {
        MilestoneUpdate equipped = MilestoneUpdate.of(day("2025-05-01"), EQUIP)
                .actual("2025-04-30")
                .build();
        MilestoneUpdate built = MilestoneUpdate.of(day("2025-05-02"), BUILD)
                .actual("2025-05-01")
                .build();

        assertThat(dependencyOfEquip(equipped).isOutOfSequence()).isTrue();
        assertThat(dependencyOfEquip(equipped, built).isOutOfSequence()).isFalse();
        assertThat(dependencyOfEquip().isOutOfSequence()).isFalse();
    }

    @Test
    void aPredecessorWithoutAnyDateIsNamedAsMissing() {
        Milestone undated = Milestone.of("alyat", "build").build();

        DependencyStatus dependency = facts(Folding.terminal("alyat", undated, equip), TODAY)
                .dependencies()
                .get(0);

        assertThat(dependency.missing("predecessor date").map(InEnglish::text))
                .contains("alyat/build has neither deadline nor forecast");
        assertThat(dependency.missing("successor date")).isEmpty();
        assertThat(dependency.isStatedClosely()).isFalse();
    }

    private CascadeStatus cascadeOfOpen(StatusUpdate... updates) {
        return facts(alyat, TODAY, updates).cascades().get(1);
    }

    private DependencyStatus dependencyOfEquip(StatusUpdate... updates) {
        return facts(alyat, TODAY, updates).dependencies().get(0);
    }

    private static MilestoneUpdate forecast(MilestoneId milestone, String text) {
        return MilestoneUpdate.of(day("2025-05-01"), milestone)
                .forecast(date(text))
                .build();
    }
}
