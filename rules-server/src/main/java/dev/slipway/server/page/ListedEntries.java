package dev.slipway.server.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Headlines;
import dev.slipway.server.alert.AlertRow;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Alerts as people read them: each under the headline of its entry, so that as many are listed as are counted. What is covered by
 * a waiver comes after what is not, what cleared comes last; else the one to read first comes first, as in reports.
 *
 * @param rows those that are to be listed
 * @param told those of the judgement, by their fingerprints
 */
record ListedEntries(List<AlertRow> rows, Map<String, Alert> told) {

    private static final Comparator<AlertRow> OPEN_FIRST =
            Comparator.comparing(AlertRow::isCleared).thenComparing(AlertRow::isWaived);

    /** Those that head an entry, or whose headline is not among the rows. */
    List<AlertRow> heads() {
        Set<String> standing = standing().map(AlertRow::fingerprint).collect(toSet());
        return rows.stream()
                .filter(row -> row.isCleared()
                        || headline(row).filter(standing::contains).isEmpty())
                .sorted(order())
                .toList();
    }

    /** Those that stand under another one of the rows, by its fingerprint. */
    Map<String, List<AlertRow>> under() {
        return standing()
                .filter(row -> headline(row).isPresent())
                .sorted(order())
                .collect(groupingBy(row -> headline(row).orElseThrow()));
    }

    private Stream<AlertRow> standing() {
        return rows.stream().filter(row -> !row.isCleared());
    }

    private Optional<String> headline(AlertRow row) {
        return alert(row).flatMap(alert -> alert.entry().headline());
    }

    private Optional<Alert> alert(AlertRow row) {
        return Optional.ofNullable(told.get(row.fingerprint()));
    }

    private Comparator<AlertRow> order() {
        return OPEN_FIRST
                .thenComparing(row -> AlertRow.rank(row.severity()))
                .thenComparing(row -> -alert(row).map(Headlines::mostDays).orElse(0))
                .thenComparing(AlertRow::subject)
                .thenComparing(AlertRow::ruleId)
                .thenComparing(AlertRow::about);
    }
}
