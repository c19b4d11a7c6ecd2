package dev.slipway.rules;

import static dev.slipway.rules.ProgrammeFixture.milestone;
import static dev.slipway.rules.ProgrammeFixture.terminal;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of {@code programme.drl}, each at the edges of what it says. */
class ProgrammeRulesTest {

    @Nested
    class P05NetworkIncomplete {

        private static final String REPORTED = "2025-05-01";
        private static final String AS_OF = "2025-06-01";

        private ProgrammeFixture forecast(String forecast) {
            return milestone("launch").forecast(REPORTED, forecast).networkDue("2026-12-15");
        }

        @Test
        void isSilentWhereEveryForecastMeetsTheNetworkDeadline() {
            forecast("2026-12-15").asOf(AS_OF).of("P05").isSilent();
        }

        @Test
        void isRedWhereAMemberIsForecastForTheDayAfter() {
            forecast("2026-12-16")
                    .asOf(AS_OF)
                    .of("P05")
                    .isRed()
                    .on("network")
                    .about("")
                    .withoutDays()
                    .saying("The network is due 2026-12-15; not in time, or in doubt: port/launch.")
                    .restingOn(
                            "programme.yaml:1: network deadline 2026-12-15",
                            "status.csv:2: 2025-05-01: forecast 2026-12-16");
        }

        @Test
        void isAmberWhereOnlyTheEndOfAForecastIsPastTheDeadline() {
            forecast("2026-12").asOf(AS_OF).of("P05").isAmber();
        }

        @Test
        void isRedWhereOneMemberIsLateAndAnotherInDoubt() {
            forecast("2026-12")
                    .and("opening")
                    .forecast(REPORTED, "2027")
                    .asOf(AS_OF)
                    .of("P05")
                    .isRed()
                    .saying("The network is due 2026-12-15; not in time, or in doubt: port/launch, port/opening.");
        }

        @Test
        void isSilentOnTheLastDayWhereNothingIsForecastLater() {
            milestone("launch")
                    .networkDue("by 2026")
                    .asOf("2026-12-31")
                    .of("P05")
                    .isSilent();
        }

        @Test
        void isRedTheDayAfterWhileAMemberIsOpen() {
            milestone("launch")
                    .networkDue("by 2026")
                    .asOf("2027-01-01")
                    .of("P05")
                    .isRed()
                    .saying("The network is due by 2026; not in time, or in doubt: port/launch.");
        }

        @Test
        void isSilentOnceEveryMemberIsComplete() {
            forecast("2027")
                    .completed(REPORTED, "2025-05-01")
                    .asOf("2027-01-01")
                    .of("P05")
                    .isSilent();
        }

        @Test
        void isNotEvaluatedWithoutANetworkDeadline() {
            milestone("launch").asOf(AS_OF).of("P05").isNotEvaluated("the programme has no deadline");
        }

        @Test
        void isNotEvaluatedWithoutMembers() {
            terminal().networkDue("2026").asOf(AS_OF).of("P05").isNotEvaluated("the programme has no milestones");
        }
    }
}
