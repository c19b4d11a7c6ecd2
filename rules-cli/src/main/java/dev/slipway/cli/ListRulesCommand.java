package dev.slipway.cli;

import dev.slipway.engine.RuleInfo;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code slipway rules list}. */
@Command(
        name = "list",
        description = "Lists the rules: id, title, what they judge and which inputs they need.",
        sortOptions = false,
        footerHeading = "%nExamples:%n",
        footer = {"  slipway rules list", "  slipway rules list --rules my-rules --only-rules"})
final class ListRulesCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private RuleChoice rules = new RuleChoice();

    ListRulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<RuleInfo> infos = rules.engine(List.of()).rules();
        String row = "%-" + width("RULE", infos, RuleInfo::id)
                + "s  %-" + width("TITLE", infos, RuleInfo::title)
                + "s  %-" + width("ON", infos, info -> info.population().toString())
                + "s  %s";
        console.say(String.format(row, "RULE", "TITLE", "ON", "NEEDS"));
        for (RuleInfo info : infos) {
            String needs = String.join(", ", info.needs());
            console.say(String.format(row, info.id(), info.title(), info.population(), needs)
                    .stripTrailing());
        }
        return ExitCode.CLEAR.number();
    }

    private static int width(String heading, List<RuleInfo> infos, Function<RuleInfo, String> column) {
        return Stream.concat(Stream.of(heading), infos.stream().map(column))
                .mapToInt(String::length)
                .max()
                .orElseThrow();
    }
}
