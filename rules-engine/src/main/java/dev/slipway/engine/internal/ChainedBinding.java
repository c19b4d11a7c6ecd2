package dev.slipway.engine.internal;

import dev.slipway.model.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names bound to a part of another name, which Drools compiles without a word into a name without a value. */
final class ChainedBinding {

    private static final Pattern CHAIN = Pattern.compile("(\\$\\w+)\\s*:\\s*(\\$\\w+)\\b");

    private ChainedBinding() {}

    static List<Problem> in(DrlFile file) {
        List<Problem> problems = new ArrayList<>();
        Matcher matcher = CHAIN.matcher(file.text());
        while (matcher.find()) {
            problems.add(new Problem(
                    file.path(),
                    file.lineAt(matcher.start()),
                    file.columnAt(matcher.start()),
                    matcher.group(1) + " is bound to a part of " + matcher.group(2) + ", which gives it no value",
                    "repeat what " + matcher.group(2) + " stands for"));
        }
        return problems;
    }
}
