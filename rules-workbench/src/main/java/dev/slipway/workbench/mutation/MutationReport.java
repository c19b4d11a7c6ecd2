package dev.slipway.workbench.mutation;

import dev.slipway.workbench.mutation.internal.HumanMutationReport;
import dev.slipway.workbench.mutation.internal.JsonMutationReport;
import java.util.function.Function;

/** The formats in which a run of mutants can be reported. */
public enum MutationReport {
    /** For people: every change that no test notices, with file and line. */
    HUMAN(HumanMutationReport::text),
    /** One object, {@code slipway/rule-mutants/1}. */
    JSON(JsonMutationReport::text);

    private final Function<MutationRun, String> text;

    MutationReport(Function<MutationRun, String> text) {
        this.text = text;
    }

    /** The whole report, with a line end at its end. */
    public String of(MutationRun run) {
        return text.apply(run);
    }
}
