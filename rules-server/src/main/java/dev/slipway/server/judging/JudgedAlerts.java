package dev.slipway.server.judging;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Severity;
import dev.slipway.model.base.Sha256;
import dev.slipway.reports.Report;
import dev.slipway.reports.ReportFormat;
import dev.slipway.reports.ReportOptions;
import dev.slipway.server.alert.JudgedAlert;
import dev.slipway.server.programme.Figures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes from an assessment what is kept of it, in the words of its report in JSON. */
@Component
class JudgedAlerts {

    private final JsonMapper json;

    JudgedAlerts(JsonMapper json) {
        this.json = json;
    }

    /**
     * What is kept.
     *
     * @param alerts in the order of the assessment
     */
    record Kept(Figures figures, List<JudgedAlert> alerts) {}

    Kept of(Assessment assessment) {
        JsonNode report = json.readTree(report(assessment));
        List<JudgedAlert> alerts = new ArrayList<>();
        for (Alert alert : assessment.alerts()) {
            alerts.add(
                    judged(alert, json.writeValueAsString(report.path("alerts").path(alerts.size()))));
        }
        Figures figures = new Figures(
                report.path("verdict").asString(),
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

    private static byte[] report(Assessment assessment) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Report report = Report.open(ReportFormat.NDJSON, bytes, ReportOptions.plain())) {
            report.add(assessment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
