package dev.slipway.inputs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The thresholds of the standard rules, with what the comments beside them say: in the file itself people read them. */
record Thresholds(List<Threshold> all) {

    private static final Pattern GROUP = Pattern.compile(" {2}(\\w+): *(?:# (.*))?");
    private static final Pattern KEY = Pattern.compile(" {4}(\\w+): (.*?) *(?:# (.*))?");

    /**
     * One threshold.
     *
     * @param key with its group: {@code bands.red}
     * @param meaning what the comments of group and key say; empty where both are silent
     */
    record Threshold(String key, String value, String meaning) {}

    static Thresholds in(List<String> lines) {
        List<Threshold> found = new ArrayList<>();
        String group = "";
        String groupMeaning = "";
        for (String line : lines) {
            Matcher asGroup = GROUP.matcher(line);
            Matcher asKey = KEY.matcher(line);
            if (asGroup.matches()) {
                group = asGroup.group(1);
                groupMeaning = said(asGroup.group(2));
            } else if (asKey.matches()) {
                String meaning = Stream.of(groupMeaning, said(asKey.group(3)))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "));
                found.add(new Threshold(group + "." + asKey.group(1), asKey.group(2), meaning));
            }
        }
        return new Thresholds(found);
    }

    private static String said(@Nullable String comment) {
        return comment == null ? "" : comment;
    }
}
