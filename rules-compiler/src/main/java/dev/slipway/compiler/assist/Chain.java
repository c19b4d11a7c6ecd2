package dev.slipway.compiler.assist;

import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlToken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What is asked one after the other: {@code deadline.daysPastBy(today)}.
 *
 * @param links in their order
 * @param start the index of the first token
 */
record Chain(List<Link> links, int start) {

    /** A property, or a method where it has brackets. */
    record Link(String name, boolean isCall) {}

    /** What comes before a token, where a dot stands between; empty where none does. */
    static Chain before(DrlPart rule, int index) {
        return index >= 2 && isDot(rule.tokens().get(index - 1))
                ? endingAt(rule, index - 2)
                : new Chain(List.of(), index);
    }

    /** The one that a token is the last of. */
    static Chain endingAt(DrlPart rule, int index) {
        List<Link> links = new ArrayList<>();
        int last = index;
        int start = index;
        while (last >= 0) {
            boolean isCall = rule.tokens().get(last).is(")");
            int name = isCall ? new Calls(rule).opening(last) - 1 : last;
            if (name < 0 || !rule.tokens().get(name).isWord()) {
                break;
            }
            links.add(new Link(rule.tokens().get(name).text(), isCall));
            start = name;
            last = name >= 2 && isDot(rule.tokens().get(name - 1)) ? name - 2 : -1;
        }
        Collections.reverse(links);
        return new Chain(links, start);
    }

    private static boolean isDot(DrlToken token) {
        return token.is(".") || token.is("!.");
    }
}
