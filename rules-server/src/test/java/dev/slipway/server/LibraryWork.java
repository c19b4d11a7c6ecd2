package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.Reading;
import dev.slipway.inputs.ReceivedProgramme;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.ToldChange;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the server does with a report, done with the library by a program that keeps nothing: it is read, the programme is judged
 * with all that was said, its alerts are written as objects in JSON, and what became of each is told.
 */
final class LibraryWork {

    private final ComplianceEngine engine;
    private final ReceivedProgramme programme;
    private final LocalDate day;
    private final List<StatusUpdate> updates = new ArrayList<>();
    private Map<String, String> alerts = Map.of();

    LibraryWork(ComplianceEngine engine, String definition, LocalDate day) {
        this.engine = engine;
        this.day = day;
        programme = ReceivedProgramme.read("programme.yaml", definition.getBytes(UTF_8), InputLimits.defaults());
    }

    /** Takes reports in CSV; gives what changed, each an object. */
    List<String> take(String csv) {
        updates.addAll(programme
                .readStatus("updates.csv", csv.getBytes(UTF_8), Reading.defaults())
                .updates());
        Assessment assessment = engine.assess(programme.programme().orElseThrow(), updates, day);
        Map<String, String> now = new HashMap<>();
        assessment.alerts().forEach(alert -> now.put(alert.fingerprint(), assessment.written(alert)));
        List<String> changes = changes(assessment, now);
        alerts = now;
        return changes;
    }

    private List<String> changes(Assessment assessment, Map<String, String> now) {
        List<String> changes = new ArrayList<>();
        Map<String, String> gone = new HashMap<>(alerts);
        for (Alert alert : assessment.alerts()) {
            Optional<String> before = Optional.ofNullable(gone.remove(alert.fingerprint()));
            told(assessment, alert.fingerprint(), before, Optional.ofNullable(now.get(alert.fingerprint())))
                    .ifPresent(changes::add);
        }
        gone.forEach((fingerprint, text) -> told(assessment, fingerprint, Optional.of(text), Optional.empty())
                .ifPresent(changes::add));
        return changes;
    }

    private static Optional<String> told(
            Assessment assessment, String fingerprint, Optional<String> before, Optional<String> now) {
        return before.equals(now)
                ? Optional.empty()
                : Optional.of(new ToldChange(assessment.programme().id(), assessment.asOf(), fingerprint, before, now)
                        .toJson());
    }
}
