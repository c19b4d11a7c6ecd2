package dev.slipway.cli.rules;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.options.UsageException;
import dev.slipway.compiler.drl.RuleSources;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.facts.SubjectKind;
import dev.slipway.workbench.NewRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code slipway rules new}. */
@Command(
        name = "new",
        description = "Writes a small rule that works, with its metadata, a threshold and test cases, to start from."
                + " Nothing that is there is overwritten.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  slipway rules new X01 my-rules --family approvals --title \"Approval without progress\""})
public final class NewRuleCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(index = "0", paramLabel = "ID", description = "The id of the rule, as X01.")
    private String id = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "DIR", description = "A folder of rules. Default: rules.")
    private Path folder = Path.of("rules");

    @Option(
            names = "--title",
            paramLabel = "TEXT",
            description = "What its alerts are called. Default: made of the id.")
    private @Nullable String title;

    @Option(names = "--family", paramLabel = "NAME", description = "The DRL file it goes into, without its ending.")
    private @Nullable String family;

    @Option(
            names = "--on",
            paramLabel = "WHAT",
            description = "What it judges, as programme or \"open milestone\", which is the default.")
    private @Nullable String on;

    public NewRuleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        NewRule rule = rule();
        if (RuleSources.standard().rule(rule.id()).isPresent()) {
            console.log(rule.id() + " is the id of a standard rule: this one takes its place wherever " + folder
                    + " judges. Choose another id if that is not meant");
        }
        rule.writeTo(folder).forEach(written -> console.print(written.toString()));
        return ExitCode.CLEAR.number();
    }

    private NewRule rule() {
        try {
            NewRule rule = NewRule.of(id);
            rule = title == null ? rule : rule.titled(title);
            rule = family == null ? rule : rule.inFamily(family);
            return on == null ? rule : rule.on(population(on));
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static SubjectKind population(String word) {
        return SubjectKind.named(word)
                .orElseThrow(() -> new UsageException(
                        "no rule is on '" + word + "'; " + Suggestion.of(word, SubjectKind.words())));
    }
}
