package dev.slipway.flink.watch;

import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.engine.RulePack;
import dev.slipway.engine.RuleProblem;
import dev.slipway.flink.shipped.ShippedRules;
import dev.slipway.model.json.JsonText;
import dev.slipway.model.json.JsonWriter;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The arguments of {@link dev.slipway.flink.RulesMessage}, and what it does. */
@Command(
        name = "RulesMessage",
        description = "Compiles rules, and writes the message for the topic of control that puts them in force.",
        sortOptions = false)
public final class RulesMessageCommand {

    private static final int WRITTEN = 0;
    private static final int USAGE = 2;
    private static final int BAD_RULES = 4;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder of rules.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path folder;

    @Option(
            names = "--at",
            paramLabel = "INSTANT",
            description = "From when on they judge: 2026-04-01T00:00:00+05:00. Default: from when the message is sent.")
    private @Nullable String at;

    private RulesMessageCommand() {}

    /**
     * Writes the message on one line.
     *
     * @return the exit code
     */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        RulesMessageCommand command = new RulesMessageCommand();
        try {
            new CommandLine(command).parseArgs(arguments);
            command.check();
            SentRules rules = SentRules.compiled(files(RulePack.fromDirectory(command.folder)));
            Optional<String> fault = ShippedRules.fault(rules.engine());
            fault.ifPresentOrElse(err::println, () -> out.println(command.message(rules)));
            return fault.isPresent() ? BAD_RULES : WRITTEN;
        } catch (ParameterException e) {
            err.println("RulesMessage: " + e.getMessage());
            err.println(e.getCommandLine().getUsageMessage());
            return USAGE;
        } catch (RuleException e) {
            e.ruleProblems().stream().map(RuleProblem::toString).forEach(err::println);
            return BAD_RULES;
        } catch (RuleFailedException e) {
            err.println(e.getMessage());
            return BAD_RULES;
        }
    }

    private void check() {
        try {
            if (at != null) {
                OffsetDateTime.parse(at);
            }
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), "--at " + at + " is no instant; write it as 2026-04-01T00:00:00+05:00");
        }
    }

    private String message(SentRules rules) {
        StringBuilder text = new StringBuilder();
        JsonWriter json = JsonText.onOneLine(text);
        json.startObject();
        json.member("type", Control.RULES);
        if (at != null) {
            json.member("at", at);
        }
        json.member("content", rules);
        json.endObject();
        return text.toString();
    }

    private static Map<String, String> files(RulePack pack) {
        Map<String, String> files = new TreeMap<>();
        pack.files().forEach(file -> files.put(file.name(), file.text()));
        pack.messages().values().forEach(file -> files.put(file.name(), file.text()));
        if (!pack.policy().text().isEmpty()) {
            files.put(pack.policy().name(), pack.policy().text());
        }
        return files;
    }
}
