package dev.slipway.server.page;

import dev.slipway.engine.RuleFailedException;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.Language;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.judging.Judge;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.record.Readings.History;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Judgements for a page, in the language of its reader. */
@Component
class Assessments {

    private final Map<Language, Judge> judges = new EnumMap<>(Language.class);
    private final ServerClock clock;

    Assessments(Judge judge, ServerClock clock) {
        this.clock = clock;
        for (Language language : Language.values()) {
            judges.put(language, judge.in(language));
        }
    }

    /** The programme as of its day; empty where it cannot be judged. */
    Optional<Assessment> of(ProgrammeRow programme, Language language) {
        return of(programme, judge(language).history(programme), language);
    }

    /** The same, with reports that may not be kept. */
    Optional<Assessment> of(ProgrammeRow programme, History history, Language language) {
        try {
            return Optional.of(judge(language).assess(programme, history, day(programme)));
        } catch (RuleFailedException | Refusal e) {
            return Optional.empty();
        }
    }

    /** The day that it is where the programme is. */
    LocalDate day(ProgrammeRow programme) {
        return programme.day(clock.now().toInstant());
    }

    /** Its alerts by their fingerprints, over those of earlier judgements. */
    static Map<String, Alert> alerts(Optional<Assessment> earlier, Optional<Assessment> later) {
        Map<String, Alert> alerts = new HashMap<>();
        earlier.ifPresent(assessment -> assessment.alerts().forEach(alert -> alerts.put(alert.fingerprint(), alert)));
        later.ifPresent(assessment -> assessment.alerts().forEach(alert -> alerts.put(alert.fingerprint(), alert)));
        return alerts;
    }

    Judge judge(Language language) {
        return Objects.requireNonNull(judges.get(language));
    }
}
