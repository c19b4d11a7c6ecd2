package dev.slipway.cli;

import dev.slipway.engine.RuleInfo;
import java.util.List;
import java.util.concurrent.Callable;
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
        String row =
                "%-" + width(infos, "id") + "s  %-" + width(infos, "title") + "s  %-" + width(infos, "on") + "s  %s%n";
        console.out().printf(row, "RULE", "TITLE", "ON", "NEEDS");
        for (RuleInfo info : infos) {
            console.out().printf(row, info.id(), info.title(), info.population(), String.join(", ", info.needs()));
        }
        return ExitCode.CLEAR.number();
    }

    private static int width(List<RuleInfo> infos, String column) {
        return infos.stream()
                .map(info -> switch (column) {
                    case "id" -> info.id();
                    case "title" -> info.title();
                    default -> info.population().toString();
                })
                .mapToInt(String::length)
                .max()
                .orElse(1);
    }
}
