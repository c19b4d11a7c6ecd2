package dev.slipway.workbench.internal.skeleton;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The lines of a YAML file that somebody wrote by hand, to which lines are added without touching the others. */
record YamlLines(List<String> lines) {

    private static final String USUAL_INDENT = "  ";

    static YamlLines of(String text) {
        return new YamlLines(text.stripTrailing().lines().toList());
    }

    /** The line, counted from 1, of the key at the margin; 0 where there is none. */
    int lineOf(String key) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith(key + ":"))
                .map(i -> i + 1)
                .findFirst()
                .orElse(0);
    }

    /** Whether the value of the key is on the lines below it. */
    boolean hasBlock(String key) {
        int line = lineOf(key);
        return line > 0 && isBlank(lines.get(line - 1).substring(key.length() + 1));
    }

    /** Whether the same, and no other key comes after it. */
    boolean endsWithBlock(String key) {
        return hasBlock(key)
                && lines.subList(lineOf(key), lines.size()).stream()
                        .allMatch(line -> isBlank(line) || line.startsWith(" ") || line.startsWith("-"));
    }

    /** How far the first line below the key is set in. */
    String indentBelow(String key) {
        Optional<String> first = lines.subList(lineOf(key), lines.size()).stream()
                .filter(line -> !isBlank(line))
                .findFirst();
        return first.map(line ->
                        line.substring(0, line.length() - line.stripLeading().length()))
                .orElse(USUAL_INDENT);
    }

    /** The text with this right below the key. */
    String below(String key, String addition) {
        List<String> all = new ArrayList<>(lines);
        all.add(lineOf(key), addition.stripTrailing());
        return String.join("\n", all) + "\n";
    }

    String atEnd(String addition) {
        return lines.isEmpty() ? addition : String.join("\n", lines) + "\n" + addition;
    }

    private static boolean isBlank(String text) {
        return text.isBlank() || text.strip().startsWith("#");
    }
}
