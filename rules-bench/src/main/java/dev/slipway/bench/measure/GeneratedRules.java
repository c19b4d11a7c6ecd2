package dev.slipway.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes packs as large organisations might have them: many rules of a few kinds, each with bounds of its own. */
public final class GeneratedRules {

    private static final int RULES_OF_A_FILE = 100;

    private static final List<String> KINDS = List.of(
            """
            MilestoneStatus( open, deadline.endedBefore(today), $days : deadline.daysPastBy(today), $days >= %1$d, $days < %1$d + 7 )
            """,
            """
            MilestoneStatus( open, kind == "%2$s", forecast.startsAfter(deadline), $days : forecast.daysAfter(deadline).max, $days >= %1$d, $days < %1$d + 7 )
            """,
            """
            MilestoneStatus( open, has("2 forecasts"), $days : history.lastMove, $days >= %1$d, $days < %1$d + 7 )
            """,
            """
            MilestoneStatus( open, terminal.kind == "%3$s", $days : daysSilent, $days >= %1$d, $days < %1$d + 7 )
            """);

    private static final List<String> MILESTONE_KINDS =
            List.of("approval", "construction-start", "construction-complete", "establishment", "opening", "launch");
    private static final List<String> TERMINAL_KINDS =
            List.of("dry-port", "rail-terminal", "sea-port-terminal", "logistics-complex");

    private GeneratedRules() {}

    /**
     * Makes a pack of rules.
     *
     * @param arguments the folder to make, and how many rules
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int rules = Integer.parseInt(arguments[1]);
        for (int first = 0; first < rules; first += RULES_OF_A_FILE) {
            String text = IntStream.range(first, Math.min(rules, first + RULES_OF_A_FILE))
                    .mapToObj(GeneratedRules::rule)
                    .collect(Collectors.joining("\n"));
            Files.writeString(folder.resolve(String.format(Locale.ROOT, "pack%04d.drl", first)), header(first) + text);
        }
    }

    private static String header(int first) {
        return """
                package office.pack%d

                import dev.slipway.model.facts.MilestoneStatus
                import static dev.slipway.engine.Finding.*

                """
                .formatted(first);
    }

    private static String rule(int number) {
        String condition = KINDS.get(number % KINDS.size())
                .formatted(
                        1 + number / KINDS.size() * 3 % 900,
                        MILESTONE_KINDS.get(number % MILESTONE_KINDS.size()),
                        TERMINAL_KINDS.get(number / 2 % TERMINAL_KINDS.size()));
        return """
                rule "office rule %1$d"
                    @id("X%1$04d")
                    @title("Office rule %1$d")
                    @on("open milestone")
                    @message("{milestone} has {days:days}.")
                when
                    $milestone : %2$s
                then
                    insertLogical( amber($milestone).days($days) );
                end
                """
                .formatted(number, condition.strip());
    }
}
