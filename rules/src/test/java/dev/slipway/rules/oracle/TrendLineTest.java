package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.RED;
import static dev.slipway.rules.oracle.Scene.day;
import static dev.slipway.rules.oracle.Scene.milestone;
import static dev.slipway.rules.oracle.Scene.month;
import static dev.slipway.rules.oracle.Scene.report;
import static dev.slipway.rules.oracle.Scene.verdict;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * T03 and T07, computed by hand. Most are reported on 1 December, 31 December, 30 January and 1 March: on the days 0,
 * 30, 60 and 90, with the mean 45. Of their distances from the mean, -45, -15, 15 and 45, the squares sum to
 * 2025 + 225 + 225 + 2025 = 4500, so that slope = (-45 y1 - 15 y2 + 15 y3 + 45 y4) / 4500.
 */
class TrendLineTest {

    private static final LocalDate FIRST = LocalDate.parse("2025-12-01");

    @Test
    void aSlopeOfNineTenthsIsASlideDayForDay() {
        assertThat(expectedOn(200, 227, 254, 281).alerts("T03"))
                .as("(-45 x 200 - 15 x 227 + 15 x 254 + 45 x 281) / 4500 = 4050 / 4500 = 0.9")
                .containsExactly(verdict("T03", RED, "t/m", ""));
        assertThat(expectedOn(200, 227, 254, 280).alerts("T03"))
                .as("(-9000 - 3405 + 3810 + 12600) / 4500 = 4005 / 4500 = 0.89")
                .isEmpty();
        assertThat(expectedOn(200, 226, 254, 281).alerts("T03"))
                .as("(-9000 - 3390 + 3810 + 12645) / 4500 = 4065 / 4500 = 0.9033")
                .hasSize(1);
    }

    @Test
    void aSlideThatTurnsBackIsNone() {
        assertThat(expectedOn(200, 240, 281, 281).alerts("T03"))
                .as("(-9000 - 3600 + 4215 + 12645) / 4500 = 0.947, and did not move")
                .hasSize(1);
        assertThat(expectedOn(200, 240, 281, 280).alerts("T03"))
                .as("(-9000 - 3600 + 4215 + 12600) / 4500 = 0.937, but moved left")
                .isEmpty();
    }

    @Test
    void aTrendSpansNinetyDays() {
        Scene scene = scene(day("2026-12-31"));
        add(scene, 0, DateWindow.day(FIRST.plusDays(200)));
        add(scene, 30, DateWindow.day(FIRST.plusDays(230)));
        add(scene, 60, DateWindow.day(FIRST.plusDays(260)));
        add(scene, 89, DateWindow.day(FIRST.plusDays(289)));
        assertThat(scene.notEvaluated("T03")).containsExactly("t/m");
        assertThat(scene.notEvaluated("T07")).containsExactly("t/m");
        add(scene, 91, DateWindow.day(FIRST.plusDays(291)));
        assertThat(scene.alerts("T03")).hasSize(1);
        assertThat(expectedOn(200, 230, 260, 290).notEvaluated("T03")).isEmpty();
    }

    @Test
    void aTrendTakesFourForecastsOfOnePrecision() {
        Scene broken = scene(day("2026-12-31"));
        add(broken, 0, day("2026-06-01"));
        add(broken, 5, month("2026-06"));
        add(broken, 30, day("2026-07-01"));
        add(broken, 60, day("2026-08-01"));
        add(broken, 100, day("2026-09-15"));
        assertThat(broken.notEvaluated("T03")).as("three days after a month").containsExactly("t/m");
        Scene months = scene(day("2026-12-31"));
        add(months, 0, day("2026-08-31"));
        add(months, 5, month("2026-06"));
        add(months, 30, month("2026-07"));
        add(months, 60, month("2026-08"));
        add(months, 95, month("2026-09"));
        assertThat(months.alerts("T03"))
                .as("four months after a day: 92 days in 90, whose ends lie nearly on a line")
                .hasSize(1);
    }

    @Test
    void aTrendGoesBackSixForecasts() {
        Scene scene = scene(day("2027-12-31"));
        add(scene, 0, day("2027-12-01"));
        for (int reported = 18; reported <= 108; reported += 18) {
            add(scene, reported, DateWindow.day(FIRST.plusDays(200 + reported)));
        }
        assertThat(scene.alerts("T03"))
                .as("six of slope 1, over 90 days, after one far to the right")
                .hasSize(1);
        Scene dense = scene(day("2027-12-31"));
        for (int reported = 0; reported <= 102; reported += 17) {
            add(dense, reported, DateWindow.day(FIRST.plusDays(200 + reported)));
        }
        assertThat(dense.notEvaluated("T03"))
                .as("seven over 102 days, of which the last six span 85")
                .containsExactly("t/m");
    }

    @Test
    void aTrendThatMeetsTheDiagonalAfterTheDeadlineOverruns() {
        // 15 days in 30: slope 1/2. On day 90 it is at day 180, and falls due at half the pace of the days:
        // 180 + (x - 90) / 2 = x where x = 270, which is 28 August.
        assertThat(halfPace("2026-08-27").alerts("T07")).containsExactly(verdict("T07", AMBER, "t/m", ""));
        assertThat(halfPace("2026-08-28").alerts("T07")).isEmpty();
        assertThat(halfPace("2026-08-29").alerts("T07")).isEmpty();
        assertThat(halfPace("2026-05-30").alerts("T07"))
                .as("day 180, which the forecast still meets")
                .hasSize(1);
        assertThat(halfPace("2026-05-29").alerts("T07"))
                .as("the forecast is late already")
                .isEmpty();
    }

    @Test
    void theLineIsTheOneOfLeastSquares() {
        // (-45 x 100 - 15 x 110 + 15 x 130 + 45 x 160) / 4500 = 3000 / 4500 = 2/3; mean of y 500 / 4 = 125;
        // intercept 125 - 45 x 2/3 = 95; 95 / (1 - 2/3) = 285, which is 12 September.
        assertThat(reported(scene(day("2026-09-11")), 100, 110, 130, 160).alerts("T07"))
                .hasSize(1);
        assertThat(reported(scene(day("2026-09-12")), 100, 110, 130, 160).alerts("T07"))
                .isEmpty();
    }

    @Test
    void aTrendAsSteepAsTheDiagonalOverrunsWhereItLiesAboveIt() {
        assertThat(reported(scene(day("2099-12-31")), 1, 31, 61, 91).alerts("T07"))
                .as("one day ahead of the diagonal, for ever")
                .hasSize(1);
        assertThat(reported(scene(day("2099-12-31")), 0, 30, 60, 90).alerts("T07"))
                .as("the diagonal itself")
                .isEmpty();
        assertThat(reported(scene(day("2099-12-31")), 0, 31, 62, 93).alerts("T07"))
                .as("steeper, and above it")
                .hasSize(1);
    }

    @Test
    void aTrendWithoutDeadlineOverrunsNothing() {
        Scene scene = reported(new Scene().with(milestone("m")), 200, 227, 254, 281);
        assertThat(scene.notEvaluated("T07")).containsExactly("t/m");
        assertThat(scene.alerts("T03")).hasSize(1);
    }

    private static Scene halfPace(String deadline) {
        return reported(scene(day(deadline)), 135, 150, 165, 180);
    }

    private static Scene expectedOn(int... days) {
        return reported(scene(day("2026-12-31")), days);
    }

    /** Forecasts reported every thirty days. */
    private static Scene reported(Scene scene, int... days) {
        for (int i = 0; i < days.length; i++) {
            add(scene, 30 * i, DateWindow.day(FIRST.plusDays(days[i])));
        }
        return scene;
    }

    private static void add(Scene scene, int reported, DateWindow forecast) {
        scene.reported(report("m", FIRST.plusDays(reported).toString()).forecast(forecast));
    }

    private static Scene scene(DateWindow deadline) {
        return new Scene().with(milestone("m").deadline(deadline));
    }
}
