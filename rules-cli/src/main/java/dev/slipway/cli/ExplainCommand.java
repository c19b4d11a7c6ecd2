package dev.slipway.cli;

import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.Assessment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code slipway explain}: why an alert stands. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Tells why an alert stands: its rule, the numbers that made it true, and each piece of evidence.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway explain S01:alyat/establishment examples/east-west --as-of 2026-03-31",
            "  slipway explain 5f0c9d2e7a41b836 examples/east-west --as-of 2026-03-31",
            "  slipway explain programme examples/illustrative --as-of 2026-12-31"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "ALERT",
            description =
                    "RULE:subject, as S02:almaty-gts2/launch, or the alert's fingerprint; `programme`, or its id, for"
                            + " the path that makes the network late.")
    private String alert = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "PATH", description = InputChoice.PATH)
    private Path path = Path.of("");

    @Mixin
    private InputChoice input = new InputChoice();

    @Mixin
    private RuleChoice rules = new RuleChoice();

    @Mixin
    private AsOfChoice asOf = new AsOfChoice();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Judgement judgement = new Judgement(console, input, rules, asOf.date(console));
        AlertName name = AlertName.parse(alert);
        boolean isFound = false;
        List<String> silence = new ArrayList<>();
        try (Stream<ProgrammeInput> programmes = judgement.open(path).programmes()) {
            for (Iterator<ProgrammeInput> each = programmes.iterator(); each.hasNext(); ) {
                ProgrammeInput programme = each.next();
                Optional<Assessment> assessment = judgement.judgeWithSince(programme);
                if (assessment.isPresent() && isWhole(assessment.get())) {
                    new PathExplanation(assessment.get(), judgement.path(programme)).print(console.out());
                    isFound = true;
                    continue;
                }
                if (assessment.isPresent()) {
                    Explanation explanation = new Explanation(
                            assessment.get(),
                            judgement.engine(programme.rules()).rules());
                    isFound |= explanation.print(name, console.out());
                    explanation.silence(name).ifPresent(silence::add);
                }
            }
        }
        if (!isFound) {
            silence.forEach(console.err()::println);
        }
        return (isFound || judgement.exit() != ExitCode.CLEAR ? judgement.exit() : ExitCode.USAGE).number();
    }

    private boolean isWhole(Assessment assessment) {
        return alert.equals("programme") || alert.equals(assessment.programme().id());
    }
}
