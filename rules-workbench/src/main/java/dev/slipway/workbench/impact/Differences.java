package dev.slipway.workbench.impact;

import dev.slipway.model.alerts.Alert;
import dev.slipway.workbench.impact.Difference.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds the days on which entries differ by two sets of rules. */
final class Differences {

    private final OpenEntries before;
    private final OpenEntries after;
    private final LocalDate to;

    Differences(OpenEntries before, OpenEntries after, LocalDate to) {
        this.before = before;
        this.after = after;
        this.to = to;
    }

    /** From that day on: by day, then in the order in which entries were raised. */
    List<Difference> from(LocalDate from) {
        Set<String> entries = new LinkedHashSet<>();
        before.entries().forEach(entries::add);
        after.entries().forEach(entries::add);
        List<Difference> all = new ArrayList<>();
        for (String entry : entries) {
            all.addAll(of(entry, from));
        }
        all.sort(Comparator.comparing(Difference::from));
        return all;
    }

    /** Days that follow each other and differ in the same way are one difference. */
    private List<Difference> of(String entry, LocalDate from) {
        List<Difference> found = new ArrayList<>();
        Optional<Difference> last = Optional.empty();
        NavigableSet<LocalDate> days = turningDays(entry, from);
        for (LocalDate day : days) {
            LocalDate next = days.higher(day);
            Optional<Difference> difference = on(day, next == null ? to : next.minusDays(1), entry);
            if (difference.isPresent() && last.isPresent() && last.get().goesOnIn(difference.get())) {
                difference = Optional.of(last.get().until(difference.get().until()));
                found.remove(found.size() - 1);
            }
            difference.ifPresent(found::add);
            last = difference;
        }
        return found;
    }

    private NavigableSet<LocalDate> turningDays(String entry, LocalDate from) {
        NavigableSet<LocalDate> days = new TreeSet<>(before.days(entry));
        days.addAll(after.days(entry));
        days.add(from);
        return days.subSet(from, true, to, true);
    }

    private Optional<Difference> on(LocalDate day, LocalDate until, String entry) {
        Optional<Alert> was = before.on(day, entry);
        Optional<Alert> is = after.on(day, entry);
        Optional<Kind> kind = Difference.kind(was, is);
        return kind.map(differs -> new Difference(day, until, was, is));
    }
}
