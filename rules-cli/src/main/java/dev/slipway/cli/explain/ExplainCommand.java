package dev.slipway.cli.explain;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.judge.Judgement;
import dev.slipway.cli.options.AsOfChoice;
import dev.slipway.cli.options.InputAtPath;
import dev.slipway.cli.options.InputChoice;
import dev.slipway.cli.options.LanguageChoice;
import dev.slipway.cli.options.RuleChoice;
import dev.slipway.engine.RuleInfo;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code slipway explain}: why an alert stands. */
@Command(
        name = "explain",
        description =
                "Tells why an alert stands: its rule, the numbers that made it true, and each piece of evidence; or"
                        + " why there is none.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway explain S01:alyat/establishment examples/east-west --as-of 2026-03-31",
            "  slipway explain 5f0c9d2e7a41b836 examples/east-west --as-of 2026-03-31"
        })
final class ExplainCommand implements Callable<Integer> {

    /** What a portfolio of any size may say of a name that none of its programmes knows. */
    private static final int MOST_MISNOMERS = 10;

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "ALERT",
            description =
                    "RULE:subject, as S02:almaty-gts2/launch, or the alert's fingerprint; `programme`, or its id, for"
                            + " the path that makes the network late.")
    private String alert = "";

    @Mixin
    private InputChoice input = new InputAtPath();

    @Mixin
    private RuleChoice rules = new RuleChoice();

    @Mixin
    private AsOfChoice asOf = new AsOfChoice();

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    private final Set<String> misnomers = new LinkedHashSet<>();
    private boolean isAnswered;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        LocalDate day = asOf.date(console);
        Judgement judgement = new Judgement(console, input, rules, language.language());
        try (Stream<ProgrammeInput> programmes = judgement.open().programmes()) {
            for (Iterator<ProgrammeInput> each = programmes.iterator(); each.hasNext(); ) {
                ProgrammeInput programme = each.next();
                judgement.judgeWithSince(programme, day).ifPresent(assessment -> {
                    if (isWhole(assessment)) {
                        isAnswered = true;
                        new PathExplanation(assessment, judgement.path(programme, day)).print(console);
                    } else {
                        explain(
                                assessment,
                                judgement.engine(programme).orElseThrow().rules());
                    }
                });
            }
        }
        if (!isAnswered) {
            misnomers.stream().limit(MOST_MISNOMERS).forEach(console::tell);
        }
        return (isAnswered ? judgement.exit() : judgement.exit().or(ExitCode.USAGE)).number();
    }

    private boolean isWhole(Assessment assessment) {
        return alert.equals("programme") || alert.equals(assessment.programme().id());
    }

    private void explain(Assessment assessment, List<RuleInfo> infos) {
        AlertName name = AlertName.parse(alert);
        List<Alert> alerts = assessment.alerts().stream().filter(name::fits).toList();
        if (!alerts.isEmpty()) {
            isAnswered = true;
            alerts.forEach(found -> new Explanation(found, rule(found, infos), assessment).print(console));
            return;
        }
        Silence silence = new Silence(name, assessment, infos);
        silence.misnomer().ifPresentOrElse(misnomers::add, () -> {
            isAnswered = true;
            silence.reasons().forEach(console::say);
        });
    }

    private static RuleInfo rule(Alert alert, List<RuleInfo> infos) {
        return infos.stream()
                .filter(info -> info.id().equals(alert.rule()))
                .findFirst()
                .orElseThrow();
    }
}
