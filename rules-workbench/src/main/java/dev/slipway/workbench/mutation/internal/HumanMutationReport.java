package dev.slipway.workbench.mutation.internal;

import dev.slipway.model.base.Problem;
import dev.slipway.workbench.mutation.Mutant;
import dev.slipway.workbench.mutation.MutantResult;
import dev.slipway.workbench.mutation.MutantResult.Outcome;
import dev.slipway.workbench.mutation.MutationRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows people which changes of their rules no test notices. */
public final class HumanMutationReport {

    private HumanMutationReport() {}

    public static String text(MutationRun run) {
        List<String> lines = new ArrayList<>();
        run.problems().stream().map(Problem::toString).forEach(lines::add);
        for (MutantResult result : run.results()) {
            if (result.outcome() == Outcome.SURVIVED) {
                add(result.mutant(), "no test notices", lines);
            } else if (result.outcome() == Outcome.EXPLAINED) {
                add(result.mutant(), "explained: " + result.note(), lines);
            }
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        lines.add(summary(run));
        return String.join("\n", lines) + "\n";
    }

    private static void add(Mutant mutant, String note, List<String> lines) {
        lines.add(mutant.where() + "  " + mutant.id() + "  " + note);
        lines.add("    - " + mutant.before());
        lines.add("    + " + (mutant.after().isEmpty() ? "(left out)" : mutant.after()));
    }

    private static String summary(MutationRun run) {
        int unusable = run.with(Outcome.UNUSABLE).size();
        int survived = run.with(Outcome.SURVIVED).size();
        int explained = run.with(Outcome.EXPLAINED).size();
        return String.format(
                Locale.ROOT,
                "%d changes of rules: tests notice %d, %d %s unnoticed, %d %s explained; score %.1f%%%s",
                run.results().size() - unusable,
                run.with(Outcome.KILLED).size(),
                survived,
                survived == 1 ? "goes" : "go",
                explained,
                explained == 1 ? "is" : "are",
                Math.floor(run.score() * 10) / 10,
                unusable == 0 ? "" : "; " + unusable + " more do not compile");
    }
}
