package dev.slipway.cli.explain;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.judge.Judge;
import dev.slipway.cli.judge.JudgingRun;
import dev.slipway.cli.judge.Outcome;
import dev.slipway.cli.judge.PortfolioJudgement;
import dev.slipway.cli.options.ForgottenArgument;
import dev.slipway.cli.options.JudgingOptions;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.RuleInfo;
import dev.slipway.inputs.Inputs;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.facts.DrivingPath;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.facts.SubjectKind;
import dev.slipway.model.words.Words;
import dev.slipway.reports.DrivingPathReport;
import dev.slipway.reports.ReportWords;
import dev.slipway.workbench.whynot.AbsentAlert;
import dev.slipway.workbench.whynot.AlertName;
import dev.slipway.workbench.whynot.Because;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code slipway explain}: why an alert was raised. */
@Command(
        name = "explain",
        description =
                "Explains why an alert was raised: its rule, the numbers that made it true, and each piece of evidence; or"
                        + " why there is none.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway explain S01:alyat/establishment examples/east-west --as-of 2026-03-31",
            "  slipway explain 5f0c9d2e7a41b836 examples/east-west --as-of 2026-03-31"
        })
public final class ExplainCommand implements Callable<Integer> {

    /** How many messages to print at most on names that no programme of a portfolio knows. */
    private static final int MOST_WRONG_NAMES = 10;

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "ALERT",
            description =
                    "RULE:subject, as S02:almaty-gts2/launch, or the alert's fingerprint; `programme`, or its id, for"
                            + " the path that makes the network late.")
    private String alert = "";

    @Mixin
    private JudgingOptions options = new JudgingOptions();

    private final Set<String> wrongNames = new LinkedHashSet<>();
    private boolean isAnswered;

    public ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        new ForgottenArgument(alert, "alert", "slipway explain ALERT").refuse(options.input());
        LocalDate day = options.day(console);
        JudgingRun run = JudgingRun.of(console, options);
        Inputs inputs = run.open();
        Optional<PortfolioJudgement> across = inputs.isPortfolio() ? run.judge().portfolio(day) : Optional.empty();
        run.forEach(inputs, programme -> {
            Outcome<Assessment> outcome = run.judge().assessWithSince(programme, day);
            Optional<Assessment> assessment = run.printAssessed(outcome);
            if (assessment.isPresent()) {
                explain(programme, assessment.get(), run.judge());
                across.ifPresent(judgement ->
                        run.take(judgement, programme, outcome.result().orElseThrow()));
            }
        });
        across.filter(PortfolioJudgement::isWhole).ifPresent(judgement -> explain(run, judgement));
        if (!isAnswered) {
            wrongNames.stream().limit(MOST_WRONG_NAMES).forEach(console::log);
        }
        return (isAnswered ? run.exit() : run.exit().or(ExitCode.USAGE)).number();
    }

    private void explain(ProgrammeInput programme, Assessment assessment, Judge judge) {
        if (alert.equals("programme") || alert.equals(assessment.programme().id())) {
            isAnswered = true;
            DrivingPathReport.lines(assessment, DrivingPath.of(facts(programme, assessment.asOf())))
                    .forEach(console::print);
        } else {
            Because because =
                    Because.of(options.rules().sources(programme.rules()), facts(programme, assessment.asOf()));
            explain(assessment, judge.engine(programme).rules(), because);
        }
    }

    /** What programmes compared with each other show. */
    private void explain(JudgingRun run, PortfolioJudgement across) {
        try {
            Assessment judged = run.noted(across.judged());
            Because because = Because.across(options.rules().sources(List.of()), across.programmes(), judged.asOf());
            explain(judged, across.rules(), because);
        } catch (RuleFailedException e) {
            run.printRunaway(e);
        }
    }

    private static Facts facts(ProgrammeInput programme, LocalDate day) {
        return Facts.of(programme.programme().orElseThrow(), programme.updates(), day, programme.policy());
    }

    private void explain(Assessment assessment, List<RuleInfo> infos, Because because) {
        AlertName name = AlertName.parse(alert).in(assessment.programme());
        List<Alert> alerts = assessment.alerts().stream().filter(name::fits).toList();
        if (!alerts.isEmpty()) {
            isAnswered = true;
            Words words = ReportWords.in(options.language());
            alerts.forEach(found ->
                    new AlertExplanation(found, rule(found, infos), assessment, because, words).print(console));
            return;
        }
        if (!assessment.isOfPortfolio() && isOnPortfolio(name.rule(), infos)) {
            wrongNames.add(name.rule() + " compares the programmes of a portfolio; name the folder that holds them, and"
                    + " the folder of the rule with --rules");
            return;
        }
        AbsentAlert absent = new AbsentAlert(name, assessment, infos);
        absent.wrongName().ifPresentOrElse(wrongNames::add, () -> {
            isAnswered = true;
            absent.reasons().forEach(console::print);
        });
    }

    private static boolean isOnPortfolio(String rule, List<RuleInfo> infos) {
        return infos.stream()
                .anyMatch(info ->
                        info.population() == SubjectKind.PORTFOLIO && info.id().equalsIgnoreCase(rule));
    }

    private static RuleInfo rule(Alert alert, List<RuleInfo> infos) {
        return infos.stream()
                .filter(info -> info.id().equals(alert.rule()))
                .findFirst()
                .orElseThrow();
    }
}
