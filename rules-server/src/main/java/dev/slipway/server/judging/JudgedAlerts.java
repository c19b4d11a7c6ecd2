package dev.slipway.server.judging;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Severity;
import dev.slipway.model.base.Sha256;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import dev.slipway.server.alert.JudgedAlert;
import dev.slipway.server.programme.JudgementFigures;
import java.util.List;
import java.util.Locale;
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

    Kept of(Assessment assessment) {
        List<JudgedAlert> alerts = assessment.alerts().stream()
                .map(alert -> judged(alert, assessment.written(alert)))
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

    private static JudgedAlert judged(Alert alert, String body) {
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
                Sha256.of(body));
    }
}
