package dev.slipway.workbench.facts;

import dev.slipway.compiler.facts.FactProperty;
import dev.slipway.compiler.facts.FactType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the page of facts. */
final class FactPage {

    static final String HEAD =
            """
            <!-- Written by FactPageTest from the facts themselves: change their Javadoc, not this page. -->

            # What rules can see

            Every fact that a rule can match, and every value that facts hold, with all that can be asked of it. `slipway rules
            facts` prints the same, and beside each property a value of your own programme; `slipway rules facts DateWindow`
            prints one type alone.

            **Write before it** names what a rule asks first, in the same pattern, where a property may have no value: without
            it `slipway rules lint` refuses the rule. A dash is a property that is always there. **From** says where in the files
            a property is stated; what says nothing there is computed.

            """;

    private FactPage() {}

    /** Which facts there are, and what names them in {@code @on}. */
    static String overview(List<FactType> types) {
        String rows = types.stream()
                .filter(type -> !type.populations().isEmpty())
                .map(type -> "| [" + type.name() + "](#" + type.name().toLowerCase(Locale.ROOT) + ") | "
                        + String.join(", ", type.populations()) + " | " + type.meaning() + " |\n")
                .collect(Collectors.joining());
        return "| fact | `@on` | what it is |\n| --- | --- | --- |\n" + rows + "\n";
    }

    static String section(FactType type) {
        StringBuilder text = new StringBuilder("## " + type.name() + "\n\n" + type.meaning() + "\n");
        if (!type.populations().isEmpty()) {
            text.append("\n`@on`: ")
                    .append(String.join(", ", type.populations()))
                    .append(".\n");
        }
        if (!type.origin().isEmpty()) {
            text.append("\nFrom ").append(type.origin()).append(".\n");
        }
        if (!type.properties().isEmpty()) {
            text.append("\n| property | type | write before it | from | meaning |\n| --- | --- | --- | --- | --- |\n");
            type.properties().forEach(property -> text.append(row(property)));
        }
        return text.toString();
    }

    private static String row(FactProperty property) {
        List<String> cells = List.of(
                "`" + property.signature() + "`",
                property.kind(),
                property.needs().isEmpty()
                        ? "-"
                        : property.needs().stream()
                                .map(need -> "`" + need + "`")
                                .collect(Collectors.joining(", ")),
                property.origin(),
                property.meaning());
        return cells.stream()
                .map(cell -> cell.replace("|", "\\|"))
                .map(cell -> cell.isEmpty() ? "" : " " + cell)
                .collect(Collectors.joining(" |", "|", " |\n"));
    }
}
