package dev.slipway.server.judging;

import dev.slipway.engine.RuleFailedException;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.server.alert.AlertEventRow;
import dev.slipway.server.alert.AlertTable;
import dev.slipway.server.alert.EventTable;
import dev.slipway.server.alert.Happening;
import dev.slipway.server.audit.Ledger;
import dev.slipway.server.audit.Ledger.Entry;
import dev.slipway.server.delivery.Messages;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import dev.slipway.server.record.Readings.History;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What every transaction that changes a programme ends with: it is judged, its alerts, events, messages and figures are
 * kept, and what was done is entered. The caller holds the lock of the programme's row.
 */
@Component
public class Judging {

    private final StoredProgrammeJudge judge;
    private final JudgedAlerts judgedAlerts;
    private final ProgrammeTable programmes;
    private final JudgementTable judgements;
    private final AlertTable alerts;
    private final EventTable events;
    private final WaiverEndings endings;
    private final Messages messages;
    private final Ledger ledger;

    Judging(
            StoredProgrammeJudge judge,
            JudgedAlerts judgedAlerts,
            ProgrammeTable programmes,
            JudgementTable judgements,
            AlertTable alerts,
            EventTable events,
            WaiverEndings endings,
            Messages messages,
            Ledger ledger) {
        this.judge = judge;
        this.judgedAlerts = judgedAlerts;
        this.programmes = programmes;
        this.judgements = judgements;
        this.alerts = alerts;
        this.events = events;
        this.endings = endings;
        this.messages = messages;
        this.ledger = ledger;
    }

    /**
     * What came of it.
     *
     * @param programme as it is now; not judged where a rule failed, with nothing cleared
     */
    public record Result(ProgrammeRow programme, List<Happening> happenings) {}

    /** Judges for the day that it is where the programme is. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Result judge(ProgrammeRow programme, Cause cause, OffsetDateTime now, List<Entry> done) {
        LocalDate day = programme.day(now.toInstant());
        History history = judge.history(programme);
        Assessment assessment;
        JudgedAlerts.Kept kept;
        try {
            assessment = judge.assess(programme, history, day);
            kept = kept(programme, history, assessment, cause.changesFrom());
        } catch (RuleFailedException e) {
            return failed(programme, day, cause, now, done, String.valueOf(e.getMessage()));
        }
        ProgrammeRow judged = programme.judged(day, kept.figures());
        List<Happening> happenings = new ArrayList<>(alerts.keep(programme.id(), kept.alerts(), day, now));
        LocalDate last = programme.judgedOn();
        if (last != null && day.isAfter(last)) {
            happenings.addAll(endings.between(programme.id(), last, day));
        }
        String id = UUID.randomUUID().toString();
        judgements.add(id, judged, assessment.rulesSha256(), cause, now);
        programmes.save(judged, now);
        enter(judged, happenings, cause, id, day, now, done);
        return new Result(judged, happenings);
    }

    /**
     * What would come of reports, with nothing kept.
     *
     * @param history all that would be known
     * @param reports what is new in it
     */
    public List<Happening> preview(
            ProgrammeRow programme, History history, List<StatusUpdate> reports, OffsetDateTime now) {
        LocalDate day = programme.day(now.toInstant());
        Assessment assessment = judge.assess(programme, history, day);
        JudgedAlerts.Kept kept = kept(programme, history, assessment, Cause.first(reports));
        return alerts.preview(programme.id(), kept.alerts(), day, now);
    }

    /**
     * Since when alerts are raised is looked for only where it may be another day than what is kept, or this one for what is new:
     * where earlier days may be judged otherwise now, or an alert is back that may have gone today.
     */
    private JudgedAlerts.Kept kept(
            ProgrammeRow programme, History history, Assessment assessment, LocalDate changesFrom) {
        JudgedAlerts.Kept kept = judgedAlerts.of(assessment, Map.of());
        boolean isPastAnother =
                changesFrom.isBefore(assessment.asOf()) || alerts.anyReturns(programme.id(), kept.alerts());
        return isPastAnother && !kept.alerts().isEmpty()
                ? judgedAlerts.of(assessment, judge.since(programme, history, assessment))
                : kept;
    }

    /** Enters what somebody did about alerts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void enter(
            ProgrammeRow programme,
            List<Happening> happenings,
            Cause cause,
            @Nullable String judgement,
            LocalDate day,
            OffsetDateTime now,
            List<Entry> done) {
        long seq = happenings.isEmpty() ? 0 : events.last(programme.id());
        long position = ledger.enter(cause.caller(), now, happenings.size(), done);
        List<AlertEventRow> rows = new ArrayList<>();
        for (Happening happening : happenings) {
            long number = rows.size();
            rows.add(event(happening, position + number, seq + 1 + number, cause, judgement, day, now));
        }
        events.add(rows);
        messages.of(programme.id(), happenings, rows, new TranslatedAlerts(judge, programme, day), now);
    }

    private static AlertEventRow event(
            Happening happening,
            long position,
            long seq,
            Cause cause,
            @Nullable String judgement,
            LocalDate day,
            OffsetDateTime now) {
        return new AlertEventRow(
                position,
                happening.alert().programmeId(),
                seq,
                happening.alert().fingerprint(),
                happening.alert().episode(),
                happening.kind(),
                happening.alert().ruleId(),
                happening.alert().subject(),
                happening.alert().severity(),
                day,
                now,
                cause.caller().name(),
                happening.note(),
                cause.batch().orElse(null),
                judgement);
    }

    private Result failed(
            ProgrammeRow programme, LocalDate day, Cause cause, OffsetDateTime now, List<Entry> done, String reason) {
        ProgrammeRow left = programme.notJudged(day, reason);
        programmes.save(left, now);
        List<Entry> entries = new ArrayList<>(done);
        entries.add(new Entry("not judged", programme.id(), reason));
        enter(left, List.of(), cause, null, day, now, entries);
        return new Result(left, List.of());
    }
}
