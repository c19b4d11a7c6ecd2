package dev.slipway.rules.oracle;

import dev.slipway.model.status.MilestoneUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** What one report says about one field. */
record FieldStatement<T>(MilestoneUpdate report, T value) {

    /** What these reports say about a field; a report that leaves it blank says nothing. */
    static <T> List<FieldStatement<T>> all(
            List<MilestoneUpdate> reports, Function<MilestoneUpdate, Optional<T>> field) {
        List<FieldStatement<T>> statements = new ArrayList<>();
        for (MilestoneUpdate report : reports) {
            field.apply(report).ifPresent(value -> statements.add(new FieldStatement<>(report, value)));
        }
        return statements;
    }

    LocalDate reported() {
        return report.reportDate();
    }

    /**
     * The statement that holds: of the latest day, the last line of each file, and of these files the one that is
     * last in the given order; of equal ones that of the file whose name comes first, and where none has a place, the one whose text does.
     */
    static <T> Optional<FieldStatement<T>> inForce(List<FieldStatement<T>> statements, Comparator<T> acrossFiles) {
        return ofLatestDay(statements).stream()
                .max(Comparator.comparing((FieldStatement<T> statement) -> statement.value, acrossFiles)
                        .thenComparing(FieldStatement::file, Comparator.reverseOrder())
                        .thenComparing(statement -> statement.report.toString(), Comparator.reverseOrder()));
    }

    /** Of the latest day, the last line of each file, and each report that gives no place. */
    static <T> Collection<FieldStatement<T>> ofLatestDay(List<FieldStatement<T>> statements) {
        LocalDate latest = LocalDate.MIN;
        for (FieldStatement<T> statement : statements) {
            latest = statement.reported().isAfter(latest) ? statement.reported() : latest;
        }
        Map<Object, FieldStatement<T>> lastOfFile = new LinkedHashMap<>();
        for (FieldStatement<T> statement : statements) {
            if (statement.reported().equals(latest)) {
                lastOfFile.merge(
                        statement.source(), statement, (one, other) -> one.line() > other.line() ? one : other);
            }
        }
        return lastOfFile.values();
    }

    /** The statement that held at the end of each day on which one was made, oldest first. */
    static <T> List<FieldStatement<T>> dayByDay(List<FieldStatement<T>> statements, Comparator<T> acrossFiles) {
        Map<LocalDate, List<FieldStatement<T>>> days = new TreeMap<>();
        for (FieldStatement<T> statement : statements) {
            days.computeIfAbsent(statement.reported(), day -> new ArrayList<>()).add(statement);
        }
        return days.values().stream()
                .map(day -> inForce(day, acrossFiles).orElseThrow())
                .toList();
    }

    private String file() {
        return report.provenance().file();
    }

    /** Its file; a report that gives no place is a source of its own. */
    private Object source() {
        return file().isEmpty() ? new Object() : file();
    }

    private int line() {
        return report.provenance().line();
    }
}
