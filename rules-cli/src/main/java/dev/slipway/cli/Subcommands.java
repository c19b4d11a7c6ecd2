package dev.slipway.cli;

import dev.slipway.cli.explain.ExplainCommand;
import dev.slipway.cli.forecast.ForecastCommand;
import dev.slipway.cli.inputs.ImportCommand;
import dev.slipway.cli.inputs.InitCommand;
import dev.slipway.cli.inputs.TemplateCommand;
import dev.slipway.cli.inputs.ValidateCommand;
import dev.slipway.cli.lsp.LspCommand;
import dev.slipway.cli.report.CheckCommand;
import dev.slipway.cli.report.CompareCommand;
import dev.slipway.cli.report.HistoryCommand;
import dev.slipway.cli.report.TimelineCommand;
import dev.slipway.cli.report.TrendCommand;
import dev.slipway.cli.rules.RulesCommand;
import dev.slipway.cli.watch.WatchCommand;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.HelpCommand;

/** The commands of {@code slipway} by their names, in the order in which help lists them. */
final class Subcommands {

    private static final List<Map.Entry<String, Class<?>>> ALL = List.of(
            Map.entry("check", CheckCommand.class),
            Map.entry("validate", ValidateCommand.class),
            Map.entry("explain", ExplainCommand.class),
            Map.entry("timeline", TimelineCommand.class),
            Map.entry("trend", TrendCommand.class),
            Map.entry("forecast", ForecastCommand.class),
            Map.entry("history", HistoryCommand.class),
            Map.entry("compare", CompareCommand.class),
            Map.entry("init", InitCommand.class),
            Map.entry("template", TemplateCommand.class),
            Map.entry("import", ImportCommand.class),
            Map.entry("watch", WatchCommand.class),
            Map.entry("serve", ServeCommand.class),
            Map.entry("rules", RulesCommand.class),
            Map.entry("lsp", LspCommand.class),
            Map.entry("completion", CompletionCommand.class),
            Map.entry("help", HelpCommand.class));

    private Subcommands() {}

    /**
     * The one that the first argument names, which spares the start the others: each is read from its annotations.
     * All of them where it names none or one that is about others, as help does.
     */
    static List<Class<?>> calledBy(String... arguments) {
        List<Class<?>> named = Stream.of(arguments)
                .limit(1)
                .flatMap(name -> ALL.stream().filter(entry -> entry.getKey().equals(name)))
                .<Class<?>>map(Map.Entry::getValue)
                .filter(command -> command != CompletionCommand.class && command != HelpCommand.class)
                .toList();
        return named.isEmpty() ? ALL.stream().<Class<?>>map(Map.Entry::getValue).toList() : named;
    }
}
