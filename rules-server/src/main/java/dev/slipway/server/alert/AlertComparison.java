package dev.slipway.server.alert;

import dev.slipway.model.alerts.ToldChange;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Compares the alerts of a judgement with those that are kept: none is raised twice, none goes but by being absent from a
 * judgement, and a day more in a sentence is no event.
 */
final class AlertComparison {

    private final LocalDate day;
    private final OffsetDateTime now;
    private final List<AlertRow> added = new ArrayList<>();
    private final List<AlertRow> changed = new ArrayList<>();
    private final List<Happening> happenings = new ArrayList<>();

    AlertComparison(LocalDate day, OffsetDateTime now) {
        this.day = day;
        this.now = now;
    }

    List<AlertRow> added() {
        return added;
    }

    List<AlertRow> changed() {
        return changed;
    }

    /** In the order of the judgement's alerts, then those that cleared. */
    List<Happening> happenings() {
        return happenings;
    }

    /**
     * Compares.
     *
     * @param kept those that the judgement may change: of the same fingerprint as one of its alerts, or not cleared
     * @param judged those that are not kept as they are
     */
    void compare(String programme, List<AlertRow> kept, Collection<JudgedAlert> judged) {
        Map<String, AlertRow> before = new HashMap<>();
        kept.forEach(row -> before.put(row.fingerprint(), row));
        for (JudgedAlert alert : judged) {
            AlertRow row = before.remove(alert.fingerprint());
            if (row == null) {
                AlertRow raised = raised(programme, alert, 1);
                added.add(raised);
                happened(raised, Happening.RAISED, "", Optional.empty());
            } else if (row.isCleared()) {
                AlertRow raised = raised(programme, alert, row.episode() + 1);
                changed.add(raised);
                happened(raised, Happening.RAISED, "", Optional.empty());
            } else {
                stillThere(row, alert);
            }
        }
        kept.stream().filter(row -> before.containsKey(row.fingerprint())).forEach(this::cleared);
    }

    private void stillThere(AlertRow row, JudgedAlert alert) {
        boolean isMoreSevere = AlertRow.rank(alert.severity()) < AlertRow.rank(row.severity());
        AlertRow now = still(row, alert, isMoreSevere);
        changed.add(now);
        if (!row.severity().equals(alert.severity())) {
            happened(now, Happening.SEVERITY, row.severity(), Optional.of(row.body()));
        }
        if (row.isWaived() != alert.isWaived()) {
            happened(now, alert.isWaived() ? Happening.WAIVED : Happening.RETURNED, "", Optional.of(row.body()));
        }
    }

    private AlertRow raised(String programme, JudgedAlert alert, int episode) {
        return row(programme, alert, AlertRow.OPEN, alert.since().orElse(day), now, episode, null, null);
    }

    /** What somebody acknowledged was less severe than what it has become. */
    private AlertRow still(AlertRow row, JudgedAlert alert, boolean isMoreSevere) {
        return row(
                row.programmeId(),
                alert,
                isMoreSevere ? AlertRow.OPEN : row.state(),
                alert.since().orElse(row.since()),
                row.raisedAt(),
                row.episode(),
                isMoreSevere ? null : row.ackedBy(),
                row.assignee());
    }

    private AlertRow row(
            String programme,
            JudgedAlert alert,
            String state,
            LocalDate since,
            OffsetDateTime raisedAt,
            int episode,
            @Nullable String ackedBy,
            @Nullable String assignee) {
        return new AlertRow(
                programme,
                alert.fingerprint(),
                state,
                alert.isWaived(),
                alert.isHeadline(),
                alert.rule(),
                alert.theme(),
                alert.subject(),
                alert.about(),
                alert.severity(),
                alert.title(),
                alert.body(),
                alert.sha256(),
                since,
                raisedAt,
                now,
                null,
                episode,
                ackedBy,
                assignee);
    }

    private void cleared(AlertRow row) {
        AlertRow gone = row.cleared(now);
        changed.add(gone);
        happened(gone, Happening.CLEARED, "", Optional.of(row.body()));
    }

    /** What others are told about it is what a stream tells. */
    private void happened(AlertRow alert, String kind, String note, Optional<String> before) {
        Optional<String> after = alert.isCleared() ? Optional.empty() : Optional.of(alert.body());
        happenings.add(new Happening(
                alert,
                kind,
                note,
                Optional.of(new ToldChange(alert.programmeId(), day, alert.fingerprint(), before, after))));
    }
}
