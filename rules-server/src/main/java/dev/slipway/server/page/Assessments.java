package dev.slipway.server.page;

import dev.slipway.engine.RuleFailedException;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.Language;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.base.Weighted;
import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.judging.StoredProgrammeJudge;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.record.Readings.History;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Judgements for a page, in the language of its reader. What a programme was judged by is kept for the next page of it, as long
 * as nothing of that has changed.
 */
@Component
class Assessments {

    private static final int MOST_MILESTONES = 5_000;

    /** All that a judgement depends on, and so what it is known by. */
    private record Asked(
            String programme,
            int definition,
            long updates,
            int waivers,
            int policy,
            @Nullable String pack,
            LocalDate day,
            Language language) {}

    private final Weighted<Asked, Assessment> known = new Weighted<>(MOST_MILESTONES);
    private final Map<Language, StoredProgrammeJudge> judges = new EnumMap<>(Language.class);
    private final ServerClock clock;

    Assessments(StoredProgrammeJudge judge, ServerClock clock) {
        this.clock = clock;
        for (Language language : Language.values()) {
            judges.put(language, judge.in(language));
        }
    }

    /** The programme as of its day; empty where it cannot be judged. */
    Optional<Assessment> of(ProgrammeRow programme, Language language) {
        Asked asked = new Asked(
                programme.id(),
                programme.version(),
                programme.lastSeq(),
                programme.waiversVersion(),
                programme.policyVersion(),
                programme.packId(),
                day(programme),
                language);
        Optional<Assessment> before = known.get(asked);
        return before.isPresent() ? before : judged(programme, asked);
    }

    private Optional<Assessment> judged(ProgrammeRow programme, Asked asked) {
        Optional<Assessment> judged = of(programme, judge(asked.language()).history(programme), asked.language());
        judged.ifPresent(assessment ->
                known.put(asked, assessment, 1 + assessment.statuses().size()));
        return judged;
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

    StoredProgrammeJudge judge(Language language) {
        return Objects.requireNonNull(judges.get(language));
    }
}
