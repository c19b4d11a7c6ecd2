package dev.slipway.cli.inputs;

import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.ExitCode;
import dev.slipway.cli.options.LanguageChoice;
import dev.slipway.cli.options.OutputFile;
import dev.slipway.cli.options.UsageException;
import dev.slipway.inputs.PlanTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code slipway template}: the workbook to be filled in by those who plan and report. */
@Command(
        name = "template",
        description =
                "Writes a workbook to hand out: sheets for the programme, its milestones, their status and capacity,"
                        + " with lists to choose from and an example. What comes back is read as it is.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  slipway template -o plan.xlsx",
            "  slipway init network --from plan.xlsx           when Milestones is filled in",
            "  slipway template --lang zh -o 计划.xlsx"
        })
public final class TemplateCommand implements Callable<Integer> {

    private final Console console;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "F",
            defaultValue = "plan.xlsx",
            description = "The workbook to write. Default: ${DEFAULT-VALUE}.")
    private Path output = Path.of("plan.xlsx");

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    @Option(names = "--force", description = "Replace a file that is there already.")
    private boolean force;

    public TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!output.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new UsageException(output + " does not end in .xlsx, as a workbook does");
        }
        if (Files.exists(output) && !force) {
            throw new UsageException(output + " is there already; name another file, or replace it with --force");
        }
        try (OutputFile file = OutputFile.open(output)) {
            file.write(
                    PlanTemplate.workbook(language.language(), console.today().getYear() + 1));
        }
        console.log("Wrote " + output + ". Fill in the milestones, then: slipway init network --from " + output);
        return ExitCode.CLEAR.number();
    }
}
