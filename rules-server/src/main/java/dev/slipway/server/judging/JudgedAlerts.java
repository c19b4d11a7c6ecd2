package dev.slipway.server.judging;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Severity;
import dev.slipway.model.base.Sha256;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import dev.slipway.server.alert.JudgedAlert;
import dev.slipway.server.programme.JudgementFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes from an assessment what is kept of it, in the words of its report in JSON. */
@Component
class JudgedAlerts {

    /**
     * What is kept.
     *
     * @param alerts in the order of the assessment
     */
    record Kept(JudgementFigures figures, List<JudgedAlert> alerts) {}

    /**
     * Takes it.
     *
     * @param since the day since which each alert is raised, by fingerprint, where that was looked for
     */
    Kept of(Assessment assessment, Map<String, LocalDate> since) {
        List<JudgedAlert> alerts = assessment.alerts().stream()
                .map(alert ->
                        judged(alert, assessment.written(alert), Optional.ofNullable(since.get(alert.fingerprint()))))
                .toList();
        JudgementFigures figures = new JudgementFigures(
                assessment.firstLine(Words.of(Language.ENGLISH)),
                assessment.rag().name().toLowerCase(Locale.ROOT),
                assessment.count(Severity.RED),
                assessment.count(Severity.AMBER),
                assessment.count(Severity.INFO),
                assessment.waivedCount(),
                assessment.notEvaluated().size());
        return new Kept(figures, alerts);
    }

    private static JudgedAlert judged(Alert alert, String body, Optional<LocalDate> since) {
        return new JudgedAlert(
                alert.fingerprint(),
                alert.rule(),
                alert.entry().theme(),
                alert.subject(),
                alert.about(),
                alert.severity().name().toLowerCase(Locale.ROOT),
                alert.title(),
                alert.isWaived(),
                alert.isHeadline(),
                body,
                Sha256.of(body),
                since);
    }
}
