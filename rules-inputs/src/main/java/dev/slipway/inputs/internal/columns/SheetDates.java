package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.internal.columns.FoundColumns.Found;
import dev.slipway.inputs.internal.headers.HeaderField;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of a sheet's dates is the promise, which is expected now and which has happened. A date never changes its meaning for
 * want of another column.
 */
final class SheetDates {

    /** The rank of a promise that stands beside others: a baseline, a contract. */
    static final int PROMISED = 2;

    /** What Microsoft Project calls the day by which a task must be done, in its languages; beside it stands its duration. */
    private static final Set<String> PROJECT_DEADLINES =
            Set.of("deadline", "stichtag", "échéance", "fecha límite", "крайний срок", "期限", "截止日期");

    private static final int DURATION = 3;

    private final FoundColumns found;
    private final List<Found> actual = new ArrayList<>();
    private final List<Found> deadline = new ArrayList<>();
    private final List<Found> forecast = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    SheetDates(FoundColumns found) {
        this.found = found;
        actual.addAll(
                found.has(HeaderField.ACTUAL) ? found.all(HeaderField.ACTUAL) : found.all(HeaderField.COMPLETION_DATE));
        forecast.addAll(found.all(HeaderField.FORECAST));
        if (found.has(HeaderField.ACTUAL)) { // beside a date that says actual, another of completion is expected
            forecast.addAll(found.all(HeaderField.COMPLETION_DATE));
        }
        either();
        forecast.sort(Comparator.comparing((Found each) -> each.number() > 0 ? -each.number() : 0)
                .thenComparing(Found::rank));
        deadlines();
        completions();
    }

    List<Found> deadline() {
        return List.copyOf(deadline);
    }

    List<Found> forecast() {
        return List.copyOf(forecast);
    }

    List<Found> actual() {
        return List.copyOf(actual);
    }

    /** What was decided between columns that could hold the same; a sentence each. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** A completion date is also what is expected of rows that are not done, where a column says which are. */
    private void completions() {
        List<Found> completions = found.all(HeaderField.COMPLETION_DATE);
        if (!found.has(HeaderField.ACTUAL) && tellsDone() && !completions.isEmpty()) {
            forecast.addAll(completions);
            remarks.add(found.named(completions) + " is the date now expected of rows that are not done");
        }
    }

    private boolean tellsDone() {
        return found.has(HeaderField.STATE) || found.has(HeaderField.PERCENT);
    }

    /** A forecast or an actual, as another column of the row or a mark at the date says; else it is neither. */
    private void either() {
        for (Found either : found.all(HeaderField.FORECAST_OR_ACTUAL)) {
            String name = found.named(List.of(either));
            if (tellsDone()) {
                actual.add(either);
                forecast.add(either);
                remarks.add(name + " is the date of completion of rows that are done, and expected of others");
            } else if (found.marksActuals(either)) {
                forecast.add(either);
                remarks.add(name + " is the date of completion where it is marked A, and expected elsewhere");
            } else {
                remarks.add(name + " does not say which of its dates have happened, and is not read: mark those with A"
                        + " behind them, or add a column of states");
            }
        }
    }

    /** Beside a baseline a plan is the plan of today: expected where nothing else is, and no promise. */
    private void deadlines() {
        List<Found> best = found.best(HeaderField.DEADLINE);
        List<Found> weaker = new ArrayList<>(found.all(HeaderField.DEADLINE));
        weaker.removeAll(best);
        Optional<Found> ofProject = weaker.stream().filter(this::isOfProject).findFirst();
        ofProject.ifPresent(each -> {
            weaker.remove(each);
            remarks.add(found.named(List.of(each)) + " is the deadline where it is set, else " + found.named(best));
        });
        deadline.addAll(Stream.concat(ofProject.stream(), best.stream()).toList());
        List<Found> plans =
                weaker.stream().filter(each -> each.rank() > PROMISED).toList();
        boolean isExpected = forecast.isEmpty() && !plans.isEmpty();
        if (isExpected) {
            forecast.addAll(plans);
            remarks.add(
                    found.named(plans) + " is read as the forecast, because " + found.named(best) + " is the deadline");
        }
        weaker.stream()
                .filter(each -> !isExpected || !plans.contains(each))
                .forEach(each -> remarks.add(found.named(List.of(each)) + " is not read, because " + found.named(best)
                        + " is the deadline"));
    }

    private boolean isOfProject(Found column) {
        return PROJECT_DEADLINES.contains(found.name(column).strip().toLowerCase(Locale.ROOT))
                && found.all(HeaderField.KIND).stream().anyMatch(kind -> kind.rank() == DURATION);
    }
}
