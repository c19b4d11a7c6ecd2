package dev.slipway.rules.oracle;

import dev.slipway.model.StatusUpdate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one line of one file says about one field. */
record Statement<T>(LocalDate reported, String file, int line, T value) {

    static <T> Statement<T> of(StatusUpdate update, T value) {
        return new Statement<>(
                update.reportDate(),
                update.provenance().file(),
                update.provenance().line(),
                value);
    }

    /**
     * The statement that holds: of the latest day, the last line of each file, and of these files the one that stands
     * last in the given order.
     */
    static <T> Optional<Statement<T>> inForce(List<Statement<T>> statements, Comparator<T> acrossFiles) {
        LocalDate latest = LocalDate.MIN;
        for (Statement<T> statement : statements) {
            latest = statement.reported.isAfter(latest) ? statement.reported : latest;
        }
        Map<String, Statement<T>> lastOfFile = new HashMap<>();
        for (Statement<T> statement : statements) {
            if (statement.reported.equals(latest)) {
                lastOfFile.merge(statement.file, statement, (one, other) -> one.line > other.line ? one : other);
            }
        }
        return lastOfFile.values().stream().max(Comparator.comparing(Statement::value, acrossFiles));
    }
}
