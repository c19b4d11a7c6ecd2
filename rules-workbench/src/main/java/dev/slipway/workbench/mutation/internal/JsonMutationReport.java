package dev.slipway.workbench.mutation.internal;

import dev.slipway.workbench.mutation.MutantResult;
import dev.slipway.workbench.mutation.MutantResult.Outcome;
import dev.slipway.workbench.mutation.MutationRun;
import java.io.StringWriter;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Reports to machines the outcome of every mutant. */
public final class JsonMutationReport {

    private static final String SCHEMA = "slipway/rule-mutants/1";

    private final JsonGenerator json;

    private JsonMutationReport(JsonGenerator json) {
        this.json = json;
    }

    public static String text(MutationRun run) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            new JsonMutationReport(json).write(run);
        }
        return text + "\n";
    }

    private void write(MutationRun run) {
        json.writeStartObject();
        json.writeStringProperty("schema", SCHEMA);
        json.writeNumberProperty("score", run.score());
        json.writeObjectPropertyStart("summary");
        for (Outcome outcome : Outcome.values()) {
            json.writeNumberProperty(word(outcome), run.with(outcome).size());
        }
        json.writeEndObject();
        json.writeArrayPropertyStart("mutants");
        run.results().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(MutantResult result) {
        json.writeStartObject();
        json.writeStringProperty("id", result.mutant().id());
        json.writeStringProperty("rule", result.mutant().rule());
        json.writeStringProperty("at", result.mutant().where());
        json.writeStringProperty("before", result.mutant().before());
        json.writeStringProperty("after", result.mutant().after());
        json.writeStringProperty("outcome", word(result.outcome()));
        json.writeStringProperty("told", result.note());
        json.writeEndObject();
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
