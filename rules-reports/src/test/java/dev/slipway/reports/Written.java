package dev.slipway.reports;

import dev.slipway.model.alerts.Assessment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reports as text, for tests. */
public final class Written {

    private Written() {}

    public static String as(ReportFormat format, ReportOptions options, Assessment... assessments) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Report report = Report.open(format, out, options)) {
            for (Assessment assessment : assessments) {
                report.add(assessment);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
