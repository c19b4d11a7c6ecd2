package dev.slipway.reports.internal.foresight;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.slipway.model.foresight.ForecastPoint;
import dev.slipway.model.foresight.Spread;
import dev.slipway.model.outlook.MilestoneOutlook;
import dev.slipway.model.outlook.ProgrammeOutlook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Deadline, forecast and spread of milestones, a line each, on one axis of time: {@code --=======--} from P10 to P90 with
 * {@code =} between P50 and P80, {@code F} the reported forecast, {@code |} the deadline.
 */
final class FanPicture {

    private final LocalDate first;
    private final long days;
    private final int width;

    private FanPicture(LocalDate first, LocalDate last, int width) {
        this.first = first;
        this.days = Math.max(1, DAYS.between(first, last));
        this.width = width;
    }

    /** The picture of all milestones whose spread is known. */
    static FanPicture of(ProgrammeOutlook outlook, int width) {
        List<LocalDate> shown = outlook.milestones().stream()
                .filter(ahead -> ahead.atDeadline().isPresent())
                .flatMap(FanPicture::days)
                .sorted()
                .toList();
        return shown.isEmpty()
                ? new FanPicture(outlook.asOf(), outlook.asOf(), 0)
                : new FanPicture(shown.get(0), shown.get(shown.size() - 1), width);
    }

    private static Stream<LocalDate> days(MilestoneOutlook ahead) {
        Spread spread = ahead.atDeadline().orElseThrow().spread();
        return Stream.of(forecast(ahead).expected(), ahead.status().deadline().end(), spread.p10(), spread.p90());
    }

    private static ForecastPoint forecast(MilestoneOutlook ahead) {
        return ahead.from().orElseThrow();
    }

    boolean isDrawn() {
        return width > 0;
    }

    /** The line of a milestone whose spread is known. */
    String line(MilestoneOutlook ahead) {
        char[] line = new char[width];
        Arrays.fill(line, ' ');
        Spread spread = ahead.atDeadline().orElseThrow().spread();
        Arrays.fill(line, place(spread.p10()), place(spread.p90()) + 1, '-');
        Arrays.fill(line, place(spread.p50()), place(spread.p80()) + 1, '=');
        line[place(forecast(ahead).expected())] = 'F';
        line[place(ahead.status().deadline().end())] = '|';
        return new String(line);
    }

    private int place(LocalDate day) {
        return (int) (DAYS.between(first, day) * (width - 1) / days);
    }
}
