package dev.slipway.reports.internal.json;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.json.JsonText;
import dev.slipway.reports.PreviousReport;
import dev.slipway.reports.internal.say.Layout;
import dev.slipway.reports.internal.say.ReportComparison;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;
import java.util.function.Function;

/** A JSON document for each assessment, one after the other. */
public final class JsonLayout implements Layout {

    private final Writer out;
    private final Function<Writer, JsonText> style;
    private final Optional<PreviousReport> against;

    /** @param style {@link JsonText#onOneLine} or {@link JsonText#indented} */
    public JsonLayout(Writer out, Function<Writer, JsonText> style, Optional<PreviousReport> against) {
        this.out = out;
        this.style = style;
        this.against = against;
    }

    @Override
    public void write(Assessment assessment) throws IOException {
        try {
            JsonText json = style.apply(out);
            json.startObject();
            assessment.writeMembers(json);
            against.ifPresent(previous -> json.object(
                    "against", () -> ComparisonJson.write(ReportComparison.of(assessment, previous), json)));
            json.endObject();
            out.write('\n');
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
