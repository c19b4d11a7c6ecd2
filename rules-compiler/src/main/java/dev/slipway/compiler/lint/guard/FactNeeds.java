package dev.slipway.compiler.lint.guard;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.measure.ForecastHistory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a rule must ask before it reads a property, in the words in which lint asks for it. */
public final class FactNeeds {

    private static final String FACT = "fact";
    private static final String HISTORY = FACT + ".history";

    private FactNeeds() {}

    /**
     * What to write before a property; nothing where it is always there.
     *
     * @param type of the fact or value that is asked
     * @param property as rules name it
     * @param value the class of what it gives; {@code void} of a method with arguments, which is asked like no property
     */
    public static List<String> of(Class<?> type, String property, Class<?> value) {
        String owner = type == ForecastHistory.class ? HISTORY : FACT;
        Needs needs = new Needs(path ->
                Optional.ofNullable(Map.<String, Class<?>>of(owner, type).get(path)));
        Stream<Need> computed = needs.of(owner, type, property, Optional.empty()).stream();
        return Stream.concat(computed, presence(needs, owner + "." + property, value).stream())
                .map(need -> need.remedy().replace(FACT + ".", ""))
                .distinct()
                .toList();
    }

    /** Of a date and of what is optional: that it is there, before one counts with it. */
    private static Optional<Need> presence(Needs needs, String path, Class<?> value) {
        if (value == DateWindow.class) {
            return needs.known(path).stream().findFirst();
        }
        return Needs.isOptional(value) ? Optional.of(needs.present(path, path + ".present")) : Optional.empty();
    }
}
