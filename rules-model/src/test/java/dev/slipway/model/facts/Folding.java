package dev.slipway.model.facts;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.measure.Forecast;
import dev.slipway.model.facts.measure.ForecastHistory;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Folds small programmes for tests. */
public final class Folding {

    public static final Policy POLICY = Policy.empty()
            .extendedBy(Map.of(
                    "default",
                    Map.of(
                            "bands", Map.of("amber", 1, "red", 30),
                            "rampUp", Map.of("years", List.of(40, 70, 100)),
                            "throughput", Map.of("days", 90),
                            "fallingPercent", Map.of("points", 10),
                            "stale", Map.of("grace", 5),
                            "execution", Map.of("milestones", 1))));

    private Folding() {}

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    public static DateWindow date(String text) {
        return DateWindow.parse(text);
    }

    /** Each forecast after the day of its report: {@code 2025-01-01: 2025-06}. */
    public static ForecastHistory history(String... forecasts) {
        return new ForecastHistory(
                Arrays.stream(forecasts).map(Folding::forecast).toList());
    }

    private static Forecast forecast(String text) {
        String[] parts = text.split(": ", 2);
        return forecast(day(parts[0]), date(parts[1]));
    }

    public static Forecast forecast(LocalDate reportDate, DateWindow window) {
        MilestoneUpdate report = MilestoneUpdate.of(reportDate, new MilestoneId("port", "launch"))
                .forecast(window)
                .build();
        return new Forecast(reportDate, window, report);
    }

    public static Facts facts(Terminal terminal, String asOf, StatusUpdate... updates) {
        return facts(Programme.of("network").terminal(terminal).build(), asOf, updates);
    }

    public static Facts facts(Programme programme, String asOf, StatusUpdate... updates) {
        return Facts.of(programme, List.of(updates), day(asOf), POLICY);
    }

    public static Terminal terminal(String id, Milestone... milestones) {
        Terminal.Builder terminal = Terminal.of(id);
        for (Milestone milestone : milestones) {
            terminal.milestone(milestone);
        }
        return terminal.build();
    }

    public static MilestoneStatus status(Milestone milestone, String asOf, StatusUpdate... updates) {
        Terminal terminal = terminal(milestone.id().terminal(), milestone);
        return facts(terminal, asOf, updates).milestones().get(0);
    }
}
