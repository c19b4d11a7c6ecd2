package dev.slipway.engine.internal;

import dev.slipway.model.Milestone;
import dev.slipway.model.MilestoneStatus;
import dev.slipway.model.Numbers;
import dev.slipway.model.Terminal;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fills the named values of an alert into the sentence of its rule: {@code {late}}, {@code {late:days}} for
 * "1 day" or "31 to 60 days", {@code {share:percent}} for "88%".
 */
final class MessageTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");

    private static final Pattern ONE = Pattern.compile("(up to )?1");

    private MessageTemplate() {}

    /** A name without a value stays as it is written, so that its author sees it. */
    static String fill(String template, Map<String, Object> values) {
        Matcher matcher = PLACEHOLDER.matcher(template);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            Object value = values.get(matcher.group(1));
            String filled = value == null ? matcher.group() : text(value, matcher.group(2));
            matcher.appendReplacement(text, Matcher.quoteReplacement(filled));
        }
        return matcher.appendTail(text).toString();
    }

    private static String text(Object value, @Nullable String form) {
        if ("days".equals(form)) {
            String days = text(value);
            return days + (ONE.matcher(days).matches() ? " day" : " days");
        }
        if ("percent".equals(form) && value instanceof Number share) {
            return Numbers.percent(share.doubleValue());
        }
        return text(value);
    }

    private static String text(Object value) {
        if (value instanceof Number number) {
            return Numbers.text(number.doubleValue());
        }
        return String.valueOf(reported(value));
    }

    /** The value in the form that reports carry: a whole number, a number, a truth or a text. */
    static Object reported(Object value) {
        if (value instanceof Double || value instanceof Integer || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof MilestoneStatus status) {
            return status.subject();
        }
        if (value instanceof Milestone milestone) {
            return milestone.name();
        }
        if (value instanceof Terminal terminal) {
            return terminal.name();
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(item -> String.valueOf(reported(item))).collect(Collectors.joining(", "));
        }
        return value.toString();
    }
}
