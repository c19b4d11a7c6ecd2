package dev.slipway.cli.lsp;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.compiler.facts.FactReference;
import dev.slipway.workbench.editor.RuleEditor;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code slipway lsp}. */
@Command(
        name = "lsp",
        description =
                "Helps an editor with files of rules: problems, completion, what words mean. It speaks the Language"
                        + " Server Protocol over standard input and output, and is started by the editor. Nothing of the rules"
                        + " runs.",
        footerHeading = "%nHow to start it from an editor: docs/rule-authors.md%n")
public final class LspCommand implements Callable<Integer> {

    private final Console console;

    public LspCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        // What anything prints would break the protocol.
        System.setOut(System.err);
        boolean isOrderly =
                new LanguageSession(console.in(), console.results(), new RuleEditor(FactReference.standard())).listen();
        return isOrderly ? ExitCode.CLEAR.number() : ExitCode.ALERTS.number();
    }
}
