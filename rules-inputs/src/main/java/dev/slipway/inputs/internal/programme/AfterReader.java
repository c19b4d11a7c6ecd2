package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.programme.Dependency;
import dev.slipway.model.programme.Lag;
import dev.slipway.model.programme.Lag.Unit;
import dev.slipway.model.programme.MilestoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one item of {@code after}: {@code terminal/milestone}, with a trailing lag such as {@code +30d} or {@code +20wd}, or
 * without.
 */
final class AfterReader {

    private static final Pattern LAGGED = Pattern.compile("(.*\\S)\\s*([+-]\\d+)(w?)d");
    private static final int LONGEST_LAG = 36_500;

    private final Set<MilestoneId> known;
    private final Set<String> names = new TreeSet<>();
    private final boolean hasCalendar;
    private final FileProblems problems;

    AfterReader(Collection<MilestoneId> known, boolean hasCalendar, FileProblems problems) {
        this.known = Set.copyOf(known);
        known.forEach(id -> names.add(id.toString()));
        this.hasCalendar = hasCalendar;
        this.problems = problems;
    }

    Optional<Dependency> read(Scalar item, MilestoneId successor) {
        String text = item.text().strip();
        Matcher lagged = LAGGED.matcher(text);
        if (names.contains(text) || !lagged.matches()) {
            return dependency(text, Lag.NONE, item, successor);
        }
        Unit unit = lagged.group(3).isEmpty() ? Unit.DAYS : Unit.WORKING_DAYS;
        Optional<Lag> lag = lag(lagged.group(2), unit, item);
        return lag.flatMap(days -> dependency(lagged.group(1), days, item, successor));
    }

    private Optional<Lag> lag(String days, Unit unit, Scalar item) {
        if (days.length() > 6 || Math.abs(Integer.parseInt(days)) > LONGEST_LAG) {
            problems.add(item.place(), "a lag of " + days + " days is more than a hundred years", "");
            return Optional.empty();
        }
        Lag lag = new Lag(Integer.parseInt(days), unit);
        if (lag.isInWorkingDays() && !hasCalendar) {
            problems.add(
                    item.place(),
                    "a lag of " + days
                            + " working days, and the programme has no calendar that says which days these are",
                    "add calendar: {weekend: [SAT, SUN], holidays: KZ} to the programme, or write calendar days as +30d");
            return Optional.empty();
        }
        return Optional.of(lag);
    }

    private Optional<Dependency> dependency(String written, Lag lag, Scalar item, MilestoneId successor) {
        String name = ofOnlyTerminal(written, successor);
        if (!names.contains(name)) {
            problems.add(item.place(), complaint(name), () -> hint(name, successor));
            return Optional.empty();
        }
        MilestoneId predecessor = MilestoneId.parse(name);
        if (predecessor.equals(successor)) {
            problems.add(item.place(), "'" + successor + "' cannot come after itself", "");
            return Optional.empty();
        }
        return Optional.of(new Dependency(predecessor, successor, lag, problems.provenance(item.place())));
    }

    /** In a programme of one site a milestone needs no more than its own id. */
    private String ofOnlyTerminal(String name, MilestoneId successor) {
        boolean isOnly = known.stream().allMatch(id -> id.terminal().equals(successor.terminal()));
        return isOnly && name.indexOf('/') < 0 ? successor.terminal() + "/" + name : name;
    }

    private static String complaint(String name) {
        return name.indexOf('/') < 0
                ? "'" + name + "' does not say of which terminal it is"
                : "unknown milestone '" + name + "'";
    }

    private String hint(String name, MilestoneId successor) {
        if (name.indexOf('/') >= 0) {
            return Suggestion.of(name, names);
        }
        List<String> ofThatName = known.stream()
                .filter(id -> id.milestone().equals(name))
                .map(MilestoneId::toString)
                .sorted()
                .toList();
        String sameTerminal = successor.terminal() + "/" + name;
        if (ofThatName.contains(sameTerminal) || ofThatName.size() == 1) {
            return "write it as '" + (ofThatName.contains(sameTerminal) ? sameTerminal : ofThatName.get(0)) + "'";
        }
        return "write it as terminal/milestone";
    }
}
