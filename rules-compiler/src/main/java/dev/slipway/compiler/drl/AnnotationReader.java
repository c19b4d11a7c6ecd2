package dev.slipway.compiler.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the annotations at the head of a rule, whether or not their brackets are closed. */
public final class AnnotationReader {

    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

    private final String text;
    private final List<DrlToken> tokens;

    private AnnotationReader(String text, List<DrlToken> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * The annotations among some tokens, in their order.
     *
     * @param text that the tokens are of
     */
    public static List<DrlAnnotation> among(List<DrlToken> tokens, String text) {
        AnnotationReader reader = new AnnotationReader(text, tokens);
        List<DrlAnnotation> annotations = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("@") && tokens.get(i + 1).isWord()) {
                annotations.add(reader.annotation(i));
            }
        }
        return annotations;
    }

    private DrlAnnotation annotation(int at) {
        DrlToken name = tokens.get(at + 1);
        Span head = tokens.get(at).span().to(name.span());
        if (at + 2 >= tokens.size() || !tokens.get(at + 2).is("(")) {
            return new DrlAnnotation(name.text(), "", head, head, new Span(head.end(), 0));
        }
        DrlToken last = tokens.get(closing(at + 2));
        int end = last.is(")") ? last.start() : last.end();
        Span value = Span.between(tokens.get(at + 2).end(), end).strippedIn(text);
        return new DrlAnnotation(name.text(), value(value.in(text)), head, head.to(last.span()), value);
    }

    private static String value(String raw) {
        boolean isQuoted = raw.length() >= 2 && raw.startsWith("\"") && raw.endsWith("\"");
        return isQuoted ? ESCAPED.matcher(raw.substring(1, raw.length() - 1)).replaceAll("$1") : raw;
    }

    private int closing(int open) {
        return Brackets.closing(tokens, open).orElse(tokens.size() - 1);
    }
}
