package dev.slipway.cli.rules;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.judge.JudgingRun;
import dev.slipway.cli.judge.PortfolioJudgement;
import dev.slipway.cli.options.AsOfChoice;
import dev.slipway.cli.options.ForgottenArgument;
import dev.slipway.cli.options.InputChoice;
import dev.slipway.cli.options.RuleChoice;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.workbench.whynot.WhyNot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code slipway rules why-not}: the counterpart of explain. */
@Command(
        name = "why-not",
        description =
                "Explains why a rule stayed silent: the first part of its condition that was not met, the values it"
                        + " saw, and what would have to change.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  slipway rules why-not S02 almaty-gts2/launch examples/east-west --as-of 2026-03-31"})
public final class WhyNotCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "RULE", description = "The id of the rule.")
    private String rule = "";

    @Parameters(
            index = "1",
            paramLabel = "SUBJECT",
            description =
                    "terminal/milestone, a terminal or the programme; for a rule that compares programmes, one of them.")
    private String subject = "";

    @Parameters(index = "2", arity = "0..1", paramLabel = "PATH", description = "What to read. Default: here.")
    void path(Path value) {
        input.at(value);
    }

    @Mixin
    private InputChoice input = new InputChoice();

    @Mixin
    private RuleChoice rules = new RuleChoice();

    @Mixin
    private AsOfChoice asOf = new AsOfChoice();

    public WhyNotCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        String usage = "slipway rules why-not RULE SUBJECT";
        new ForgottenArgument(rule, "rule", usage).refuse(input);
        new ForgottenArgument(subject, "subject", usage).refuse(input);
        LocalDate day = asOf.date(console);
        JudgingRun run = JudgingRun.of(console, input, rules);
        Inputs inputs = run.open();
        Optional<PortfolioJudgement> across = inputs.isPortfolio()
                ? run.judge().portfolio(day).filter(judgement -> judgement.isBy(rule))
                : Optional.empty();
        if (across.isPresent()) {
            answerAcross(run, inputs, across.get(), day);
        } else {
            run.forEachSound(inputs, programme -> answer(programme, day).forEach(console::print));
        }
        return run.exit().number();
    }

    /** On a rule that compares programmes. */
    private void answerAcross(JudgingRun run, Inputs inputs, PortfolioJudgement across, LocalDate day)
            throws IOException {
        run.forEach(inputs, programme -> run.print(run.judge().assess(programme, day))
                .ifPresent(judged -> run.take(across, programme, judged)));
        if (across.isWhole()) {
            WhyNot.across(rules.sources(List.of()), across.programmes(), day, rule, subject)
                    .lines()
                    .forEach(console::print);
        }
    }

    private List<String> answer(ProgrammeInput programme, LocalDate day) {
        return WhyNot.of(
                        rules.sources(programme.rules()),
                        programme.programme().orElseThrow(),
                        programme.updates(),
                        day,
                        programme.policy(),
                        rule,
                        subject)
                .lines();
    }
}
