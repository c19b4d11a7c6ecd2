package dev.slipway.workbench.mutation.internal;

import dev.slipway.model.json.JsonText;
import dev.slipway.workbench.mutation.MutantResult;
import dev.slipway.workbench.mutation.MutantResult.Outcome;
import dev.slipway.workbench.mutation.MutationRun;
import java.util.Locale;

/** Reports to machines the outcome of every mutant. */
public final class JsonMutationReport {

    private static final String SCHEMA = "slipway/rule-mutants/1";

    private JsonMutationReport() {}

    public static String text(MutationRun run) {
        StringBuilder text = new StringBuilder();
        JsonText json = JsonText.onOneLine(text);
        json.startObject();
        json.member("schema", SCHEMA);
        json.member("score", run.score());
        json.object("summary", () -> {
            for (Outcome outcome : Outcome.values()) {
                json.member(word(outcome), run.with(outcome).size());
            }
        });
        json.objects("mutants", run.results(), result -> write(result, json));
        json.endObject();
        return text + "\n";
    }

    private static void write(MutantResult result, JsonText json) {
        json.member("id", result.mutant().id());
        json.member("rule", result.mutant().rule());
        json.member("at", result.mutant().where());
        json.member("before", result.mutant().before());
        json.member("after", result.mutant().after());
        json.member("outcome", word(result.outcome()));
        json.member("told", result.note());
    }

    private static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
