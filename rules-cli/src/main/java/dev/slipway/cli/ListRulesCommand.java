package dev.slipway.cli;

import dev.slipway.engine.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code slipway rules list}. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
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
        line(row, "RULE", "TITLE", "ON", "NEEDS");
        for (RuleInfo info : infos) {
            line(row, info.id(), info.title(), info.population(), String.join(", ", info.needs()));
        }
        return ExitCode.CLEAR.number();
    }

    private void line(String row, Object... cells) {
        console.out().println(String.format(Locale.ROOT, row, cells).stripTrailing());
    }

    private static int width(String heading, List<RuleInfo> infos, Function<RuleInfo, String> column) {
        return infos.stream().map(column).mapToInt(String::length).reduce(heading.length(), Math::max);
    }
}
