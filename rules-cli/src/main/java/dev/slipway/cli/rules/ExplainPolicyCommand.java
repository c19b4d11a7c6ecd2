package dev.slipway.cli.rules;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.judge.JudgingRun;
import dev.slipway.cli.options.AsOfChoice;
import dev.slipway.cli.options.ForgottenArgument;
import dev.slipway.cli.options.InputAtPath;
import dev.slipway.cli.options.InputChoice;
import dev.slipway.cli.options.RuleChoice;
import dev.slipway.cli.options.UsageException;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.workbench.PolicyExplanation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code slipway rules explain-policy}. */
@Command(
        name = "explain-policy",
        description = "Shows which thresholds a milestone, terminal or programme is judged by: each value, the file and"
                + " line it comes from, the selector that won, and the rules that read it.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  slipway rules explain-policy almaty-gts2/launch examples/east-west"})
public final class ExplainPolicyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "SUBJECT", description = "terminal/milestone, a terminal or the programme.")
    private String subject = "";

    @Mixin
    private InputChoice input = new InputAtPath();

    @Mixin
    private RuleChoice rules = new RuleChoice();

    @Mixin
    private AsOfChoice asOf = new AsOfChoice();

    public ExplainPolicyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        new ForgottenArgument(subject, "subject", "slipway rules explain-policy SUBJECT").refuse(input);
        LocalDate day = asOf.date(console);
        JudgingRun run = JudgingRun.looking(console, input, rules);
        run.forEachSound(programme -> explanation(programme, day).lines().forEach(console::print));
        return run.exit().number();
    }

    private PolicyExplanation explanation(ProgrammeInput programme, LocalDate day) {
        try {
            return PolicyExplanation.of(
                    programme.policy(),
                    rules.written(programme.rules()).catalogue(),
                    programme.programme().orElseThrow(),
                    programme.updates(),
                    day,
                    subject);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
