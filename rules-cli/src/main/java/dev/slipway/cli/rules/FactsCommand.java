package dev.slipway.cli.rules;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.judge.JudgingRun;
import dev.slipway.cli.options.AsOfChoice;
import dev.slipway.cli.options.InputChoice;
import dev.slipway.cli.options.RuleChoice;
import dev.slipway.cli.options.UsageException;
import dev.slipway.compiler.facts.FactReference;
import dev.slipway.inputs.ProgrammeInput;
import dev.slipway.model.facts.Facts;
import dev.slipway.workbench.facts.FactExamples;
import dev.slipway.workbench.facts.FactListing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway rules facts}. */
@Command(
        name = "facts",
        description =
                "Lists what rules can see: every fact with its properties, their types and units, what they mean, what"
                        + " a rule writes before them, where they come from, and a value of your own programme.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway rules facts MilestoneStatus",
            "  slipway rules facts CapacityStatus examples/illustrative --as-of 2026-06-30"
        })
public final class FactsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            arity = "0..2",
            paramLabel = "TYPE|PATH",
            description =
                    "A fact, as MilestoneStatus, or a value that facts hold, as DateWindow; default: all facts. Then what"
                            + " to take the examples from; default: here, where there is a programme.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FMT", description = "table (default) or json.")
    private String format = "table";

    @Mixin
    private InputChoice input = new InputChoice();

    @Mixin
    private RuleChoice rules = new RuleChoice();

    @Mixin
    private AsOfChoice asOf = new AsOfChoice();

    public FactsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        FactReference reference = FactReference.standard();
        Optional<String> type = type(reference);
        LocalDate day = asOf.date(console);
        JudgingRun run = JudgingRun.looking(console, input, rules);
        List<FactExamples> found = new ArrayList<>();
        if (path(type).isPresent()) {
            run.forEachSound(
                    programme -> found.add(found.isEmpty() ? examples(reference, programme, day) : found.get(0)));
        }
        print(listing(reference, type, found.stream().findFirst().orElseGet(FactExamples::none)));
        return run.exit().number();
    }

    /** The first word, unless it is alone and names something to read. */
    private Optional<String> type(FactReference reference) {
        boolean isPath =
                words.size() == 1 && reference.named(words.get(0)).isEmpty() && Files.exists(Path.of(words.get(0)));
        return isPath ? Optional.empty() : words.stream().findFirst();
    }

    /** What to read: what is named, else the folder one is in, where it is a programme. */
    private Optional<Path> path(Optional<String> type) {
        Optional<Path> named =
                words.stream().skip(type.isPresent() ? 1 : 0).map(Path::of).findFirst();
        named.ifPresent(input::at);
        boolean isHere = Stream.of("programme.yaml", "programme.yml", "slipway.yaml")
                .anyMatch(file -> Files.exists(input.path().resolve(file)));
        return named.or(() -> isHere ? Optional.of(input.path()) : Optional.empty());
    }

    private static FactExamples examples(FactReference reference, ProgrammeInput programme, LocalDate day) {
        return FactExamples.of(
                reference, Facts.of(programme.programme().orElseThrow(), programme.updates(), day, programme.policy()));
    }

    private FactListing listing(FactReference reference, Optional<String> type, FactExamples examples) {
        try {
            return type.map(name -> FactListing.of(reference, name, examples))
                    .orElseGet(() -> FactListing.ofFacts(reference, examples));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private void print(FactListing listing) {
        switch (format) {
            case "table" -> listing.table().forEach(console::print);
            case "json" -> listing.json().lines().forEach(console::print);
            default -> throw new UsageException("there is no format '" + format + "'; use table or json");
        }
    }
}
