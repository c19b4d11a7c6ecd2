package dev.slipway.rules.oracle;

import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What one report says about one field. */
record Statement<T>(MilestoneUpdate report, T value) {

    /** What these reports say about a field; a report that leaves it blank says nothing. */
    static <T> List<Statement<T>> all(List<MilestoneUpdate> reports, Function<MilestoneUpdate, Optional<T>> field) {
        List<Statement<T>> statements = new ArrayList<>();
        for (MilestoneUpdate report : reports) {
            field.apply(report).ifPresent(value -> statements.add(new Statement<>(report, value)));
        }
        return statements;
    }

    LocalDate reported() {
        return report.reportDate();
    }

    /**
     * The statement that holds: of the latest day, the last line of each file, and of these files the one that stands
     * last in the given order; of equal ones that of the file whose name comes first.
     */
    static <T> Optional<Statement<T>> inForce(List<Statement<T>> statements, Comparator<T> acrossFiles) {
        return ofLatestDay(statements).stream()
                .max(Comparator.comparing((Statement<T> statement) -> statement.value, acrossFiles)
                        .thenComparing(Statement::file, Comparator.reverseOrder()));
    }

    /** Of the latest day, the last line of each file. */
    static <T> Collection<Statement<T>> ofLatestDay(List<Statement<T>> statements) {
        LocalDate latest = LocalDate.MIN;
        for (Statement<T> statement : statements) {
            latest = statement.reported().isAfter(latest) ? statement.reported() : latest;
        }
        Map<String, Statement<T>> lastOfFile = new HashMap<>();
        for (Statement<T> statement : statements) {
            if (statement.reported().equals(latest)) {
                lastOfFile.merge(statement.file(), statement, (one, other) -> one.line() > other.line() ? one : other);
            }
        }
        return lastOfFile.values();
    }

    /** The statement that held at the end of each day on which one was made, oldest first. */
    static <T> List<Statement<T>> dayByDay(List<Statement<T>> statements, Comparator<T> acrossFiles) {
        Map<LocalDate, List<Statement<T>>> days = new TreeMap<>();
        for (Statement<T> statement : statements) {
            days.computeIfAbsent(statement.reported(), day -> new ArrayList<>()).add(statement);
        }
        return days.values().stream()
                .map(day -> inForce(day, acrossFiles).orElseThrow())
                .toList();
    }

    private String file() {
        return report.provenance().file();
    }

    private int line() {
        return report.provenance().line();
    }
}
