package dev.slipway.model.facts.state;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.StatedField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Compares the reports that were made on a milestone on one day.
 *
 * @param reports all on the milestone, in their order
 */
public record SameDayReports(List<MilestoneUpdate> reports) {

    /** What two rows may both state. */
    private static final List<Function<MilestoneUpdate, Optional<?>>> FIELDS = List.of(
            MilestoneUpdate::state,
            MilestoneUpdate::health,
            MilestoneUpdate::deadline,
            MilestoneUpdate::forecast,
            MilestoneUpdate::actual,
            report -> report.percent().stream().boxed().findFirst());

    /** The reports of several sources that state different forecasts, or different completions, on the latest such day. */
    public List<MilestoneUpdate> disagreeing() {
        return Stream.concat(
                        disagreeing(SeriesFold.FORECAST, report -> SeriesFold.forecast(report)
                                        .end())
                                .stream(),
                        disagreeing(CompletionStatement.FIELD, SameDayReports::completion).stream())
                .toList();
    }

    private List<MilestoneUpdate> disagreeing(StatedField<MilestoneUpdate> field, Function<MilestoneUpdate, ?> stated) {
        List<MilestoneUpdate> latest = field.latestOfEachFile(reports);
        List<?> distinct = latest.stream().map(stated).distinct().toList();
        boolean isUndated =
                distinct.contains(CompletionStatement.DONE) && distinct.stream().anyMatch(LocalDate.class::isInstance);
        return distinct.size() > (isUndated ? 2 : 1) ? latest : List.of();
    }

    /** The last day on which it happened, else what is stated instead; done on an unknown day agrees with any day. */
    private static Object completion(MilestoneUpdate report) {
        CompletionStatement statement = CompletionStatement.of(report);
        return statement == CompletionStatement.HAPPENED
                ? CompletionStatement.happened(report).end()
                : statement;
    }

    /** The rows of one file and of the latest day that state a field differently. */
    public List<MilestoneUpdate> differingRows() {
        MilestoneUpdate last = reports.get(reports.size() - 1);
        List<MilestoneUpdate> rows = reports.stream()
                .filter(report -> report.reportDate().equals(last.reportDate()))
                .toList();
        return rows.stream()
                .filter(row -> rows.stream().anyMatch(other -> isOtherRow(row, other) && differs(row, other)))
                .toList();
    }

    private static boolean isOtherRow(MilestoneUpdate row, MilestoneUpdate other) {
        Provenance place = row.provenance();
        return !place.file().isEmpty()
                && place.file().equals(other.provenance().file())
                && !(place.equals(other.provenance()) && row.sequence() == other.sequence());
    }

    private static boolean differs(MilestoneUpdate row, MilestoneUpdate other) {
        return FIELDS.stream().anyMatch(field -> {
            Optional<?> one = field.apply(row);
            Optional<?> two = field.apply(other);
            return one.isPresent() && two.isPresent() && !one.equals(two);
        });
    }
}
