package dev.slipway.reports.internal.json;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.json.JsonText;
import dev.slipway.reports.internal.say.Counts;
import dev.slipway.reports.internal.say.Layout;
import dev.slipway.reports.internal.say.Totals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** All assessments in one indented JSON document, with their totals at the end. */
public final class PortfolioJsonLayout implements Layout {

    private final Writer out;
    private final JsonText json;

    public PortfolioJsonLayout(Writer out) {
        this.out = out;
        this.json = JsonText.indented(out);
    }

    @Override
    public void begin() throws IOException {
        try {
            json.startObject();
            json.member("schema", "slipway/portfolio/1");
            json.name("assessments");
            json.startArray();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void write(Assessment assessment) throws IOException {
        try {
            assessment.writeTo(json);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** It is no programme: it has a key of its own behind them. */
    @Override
    public void writePortfolio(Assessment portfolio) {}

    @Override
    public void end(Totals totals) throws IOException {
        try {
            json.endArray();
            totals.portfolio().ifPresent(judged -> json.object("portfolio", () -> judged.writeMembers(json)));
            json.object("summary", () -> summary(totals));
            json.endObject();
            out.write('\n');
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void summary(Totals totals) {
        Counts counts = totals.counts();
        json.member("red", counts.red());
        json.member("amber", counts.amber());
        json.member("info", counts.info());
        json.member("waived", counts.waived());
        json.member("notEvaluated", counts.notEvaluated());
        json.member("programmes", totals.programmes());
        if (!totals.unjudged().isEmpty()) {
            json.array("unjudged", totals.unjudged(), json::text);
        }
        if (!totals.ownRules().accounts().isEmpty()) {
            json.objects("ownRules", totals.ownRules().accounts(), rule -> rule.writeMembers(json));
        }
    }
}
