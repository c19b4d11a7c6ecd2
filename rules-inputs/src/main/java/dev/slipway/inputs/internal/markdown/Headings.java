package dev.slipway.inputs.internal.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The headings of a Markdown text that stand over the line that is read. */
final class Headings {

    private static final int LONGEST = 200;
    private static final Pattern MARKED = Pattern.compile(" {0,3}(#{1,6})[ \\t]+(.{1,1000}?)[ \\t#]*");
    private static final Pattern BOLD = Pattern.compile("\\s{0,3}(?:\\*\\*|__)([^*_|]{1,200})(?:\\*\\*|__):?\\s*");

    /** Deeper than any marked one: a line that is bold as a whole. */
    private static final int BOLD_LEVEL = 7;

    private final Deque<Heading> over = new ArrayDeque<>();

    private record Heading(int level, String text) {}

    static boolean isMarked(String line) {
        return MARKED.matcher(line).matches();
    }

    /** Whether the line is a heading, which then stands over the lines below. */
    boolean take(String line) {
        Optional<Heading> heading = read(line);
        heading.ifPresent(next -> {
            while (!over.isEmpty() && over.getLast().level() >= next.level()) {
                over.removeLast();
            }
            over.addLast(next);
        });
        return heading.isPresent();
    }

    /** The nearest one; empty where none is above. */
    String nearest() {
        return over.isEmpty() ? "" : over.getLast().text();
    }

    /** The one that stands over the nearest and all others. */
    Optional<String> outermost() {
        return over.size() > 1 ? Optional.of(over.getFirst().text()) : Optional.empty();
    }

    private static Optional<Heading> read(String line) {
        Matcher marked = MARKED.matcher(line);
        if (marked.matches()) {
            return heading(marked.group(1).length(), marked.group(2));
        }
        Matcher bold = BOLD.matcher(line);
        return bold.matches() ? heading(BOLD_LEVEL, bold.group(1)) : Optional.empty();
    }

    private static Optional<Heading> heading(int level, String text) {
        String plain = MarkdownCell.of(text);
        return plain.isEmpty() || plain.length() > LONGEST ? Optional.empty() : Optional.of(new Heading(level, plain));
    }
}
