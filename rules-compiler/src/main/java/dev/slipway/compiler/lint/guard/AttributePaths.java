package dev.slipway.compiler.lint.guard;

import dev.slipway.compiler.drl.Expression.Call;
import dev.slipway.compiler.drl.Expression.Text;
import dev.slipway.model.facts.measure.AttributeMeasures;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a rule asks of the attributes of an office's own, and the inputs that say whether they are there. */
final class AttributePaths {

    private static final Pattern DATE = Pattern.compile("date\\(\\s*\"([^\"]+)\"\\s*\\)");

    private AttributePaths() {}

    /** The input without which a number that is asked for has no value: {@code number budget}. */
    static Optional<String> counted(Class<?> type, Call call) {
        boolean isNumber = call.name().equals("number")
                && AttributeMeasures.class.isAssignableFrom(type)
                && call.arguments().size() == 1
                && call.arguments().get(0) instanceof Text;
        return isNumber ? Optional.of("number " + ((Text) call.arguments().get(0)).content()) : Optional.empty();
    }

    /** The input with which a date is known that is asked for: {@code date permit}. */
    static Optional<String> date(String property) {
        Matcher asked = DATE.matcher(property);
        return asked.matches() ? Optional.of("date " + asked.group(1)) : Optional.empty();
    }
}
