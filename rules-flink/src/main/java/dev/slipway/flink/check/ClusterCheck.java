package dev.slipway.flink.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.Severity;
import dev.slipway.model.words.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.core.execution.DetachedJobExecutionResult;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import picocli.CommandLine.ParameterException;

/** One check on a cluster, from its arguments to its exit code. */
public final class ClusterCheck {

    /** So many problems are printed; the rest stands in the files. */
    private static final int SHOWN = 1_000;

    private final StreamExecutionEnvironment flink;
    private final PrintStream out;
    private final PrintStream err;

    /**
     * A check that has not begun.
     *
     * @param out takes the verdict
     * @param err takes the problems
     */
    public ClusterCheck(StreamExecutionEnvironment flink, PrintStream out, PrintStream err) {
        this.flink = flink;
        this.out = out;
        this.err = err;
    }

    /** Does it, and waits for its end where the cluster lets it. */
    public CheckExit run(String... arguments) {
        try {
            CheckArguments given = CheckArguments.parse(arguments);
            return run(CheckPreparation.of(given), given);
        } catch (ParameterException e) {
            err.println("CheckJob: " + e.getMessage());
            err.println(e.getCommandLine().getUsageMessage());
            return CheckExit.USAGE;
        } catch (CheckStop e) {
            e.messages().forEach(err::println);
            return e.exit();
        }
    }

    private CheckExit run(CheckPreparation preparation, CheckArguments given) {
        CheckPlan plan = preparation.plan();
        List<String> names = AddedFigures.names(preparation.waivers().size());
        given.parallelism().ifPresent(flink::setParallelism);
        new CheckGraph(flink, plan).lay(names);
        try {
            JobExecutionResult result =
                    flink.execute("slipway check " + plan.portfolio().name() + " as of " + plan.day());
            if (result instanceof DetachedJobExecutionResult) {
                out.println("Submitted. When the job is done the report is in " + given.output() + ".");
                return CheckExit.CLEAR;
            }
            plan.output().dropUnfinished();
            AddedFigures.Sum sum = AddedFigures.Sum.of(figures(result, names));
            printProblems(plan.output());
            printUnused(preparation.waivers(), sum);
            return told(sum, given.least());
        } catch (Exception e) {
            return failed(e, plan.output());
        }
    }

    private static long[] figures(JobExecutionResult result, List<String> names) {
        return names.stream()
                .mapToLong(name -> Optional.<Long>ofNullable(result.getAccumulatorResult(name))
                        .orElse(0L))
                .toArray();
    }

    private CheckExit told(AddedFigures.Sum sum, Optional<Severity> least) {
        out.println(sum.tally().states(Language.ENGLISH));
        out.println(sum.tally().verdict(Language.ENGLISH));
        if (sum.failed() > 0) {
            return CheckExit.FAILURE;
        }
        if (sum.refused() > 0 || sum.tally().programmes() == 0) {
            return CheckExit.BAD_INPUT;
        }
        return least.filter(sum::hasAtLeast).isPresent() ? CheckExit.ALERTS : CheckExit.CLEAR;
    }

    private void printProblems(OutputFolder output) throws IOException {
        int printed = 0;
        for (Path file : output.allProblems()) {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(output.files().open(file), UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (printed++ == SHOWN) {
                        err.println("and more; all of them are in " + output.location() + "/problems-*");
                        return;
                    }
                    err.println(line);
                }
            }
        }
    }

    private void printUnused(List<Waiver> waivers, AddedFigures.Sum sum) {
        for (int i = 0; i < waivers.size(); i++) {
            if (sum.tally().programmes() > 0 && sum.uses().get(i) == 0) {
                err.println(waivers.get(i).coversNothing());
            }
        }
    }

    private CheckExit failed(Exception failure, OutputFolder output) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        err.println("CheckJob: the job failed, and no part of the report is kept: " + cause);
        try {
            output.dropAll();
        } catch (IOException e) {
            err.println("CheckJob: what was written to " + output.location() + " could not be taken away: "
                    + e.getMessage());
        }
        return CheckExit.FAILURE;
    }
}
