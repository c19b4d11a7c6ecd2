package dev.slipway.inputs.internal.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way from a part of a JSON text to others: {@code _links.type.title}, {@code assignees[].name} for each item of a list,
 * {@code fields[name=State].value} for the items that are called so, {@code fields.'System.Title'} for a key with dots,
 * {@code $.name} from the top.
 *
 * @param isFromTop whether it begins at the top of the text
 */
record JsonPath(boolean isFromTop, List<Step> steps) {

    private static final String TOP = "$.";
    private static final Pattern STEP =
            Pattern.compile("(?:'([^']+)'|([^.'\\[]+))(\\[(?:([^=\\]]+)=([^\\]]+))?\\])?\\.?");

    /**
     * One key, and which items of the list below it the way goes on with.
     *
     * @param isList whether there must be a list below the key
     * @param condition what the items must have; all are meant where it is absent
     */
    record Step(String key, boolean isList, Optional<Condition> condition) {}

    /** That a key of an item has this value, upper and lower case alike. */
    record Condition(String key, String value) {}

    static JsonPath of(String text) {
        boolean isFromTop = text.startsWith(TOP);
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(isFromTop ? text.substring(TOP.length()) : text);
        while (step.find()) {
            Optional<Condition> condition =
                    Optional.ofNullable(step.group(4)).map(key -> new Condition(key, step.group(5)));
            String key = step.group(1) == null ? step.group(2) : step.group(1);
            steps.add(new Step(key, step.group(3) != null, condition));
        }
        return new JsonPath(isFromTop, List.copyOf(steps));
    }
}
