package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.snapshot.Activity.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What must be finished before what, as the rows of a table name each other: by key, by name, or by row number. */
final class Links {

    private static final Pattern BY_KEY = Pattern.compile(
            "(.+?) ?(FS|SS|FF|SF)? ?(?:([+-]) ?(\\d{1,5})(?:[.,]\\d+)? ?(e?d\\p{L}*|e?w\\p{L}*)?)?",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, Optional<String>> keysByName = new HashMap<>();
    private int notFound;
    private int otherKinds;

    /** Records the name of the row with that key; a name that several rows share identifies none. */
    void addName(String name, String key) {
        keysByName.merge(name, Optional.of(key), (one, other) -> one.equals(other) ? one : Optional.empty());
    }

    /** The links of one cell. */
    List<Link> of(String cell) {
        Optional<String> whole = key(cell.strip());
        if (whole.isPresent()) {
            return List.of(new Link(whole.get(), 0));
        }
        List<Link> links = new ArrayList<>();
        for (String part : cell.split("[,;\n]")) {
            if (!part.isBlank()) {
                link(part.strip()).ifPresent(links::add);
            }
        }
        return links;
    }

    /** How many could not be taken, in a sentence; nothing where all could. */
    Optional<String> leftOut() {
        List<String> parts = new ArrayList<>();
        if (notFound > 0) {
            parts.add(notFound + (notFound == 1 ? " predecessor" : " predecessors") + " that no row has as its key");
        }
        if (otherKinds > 0) {
            parts.add(otherKinds + (otherKinds == 1 ? " link that is" : " links that are") + " not finish-to-start");
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" and ", parts)
                        + (notFound + otherKinds == 1 ? " was left out" : " were left out"));
    }

    private Optional<Link> link(String text) {
        Optional<String> plain = key(text);
        if (plain.isPresent()) {
            return plain.map(key -> new Link(key, 0));
        }
        Matcher matcher = BY_KEY.matcher(text);
        Optional<String> key = matcher.matches() ? key(matcher.group(1).strip()) : Optional.empty();
        if (key.isEmpty()) {
            notFound++;
            return Optional.empty();
        }
        if (matcher.group(2) != null && !matcher.group(2).equalsIgnoreCase("FS")) {
            otherKinds++;
            return Optional.empty();
        }
        return Optional.of(new Link(key.get(), lagDays(matcher)));
    }

    private Optional<String> key(String text) {
        return keysByName.getOrDefault(text, Optional.empty());
    }

    private static int lagDays(Matcher matcher) {
        if (matcher.group(4) == null) {
            return 0;
        }
        boolean isWeeks = matcher.group(5) != null && matcher.group(5).matches("(?i)e?w.*");
        int days = Integer.parseInt(matcher.group(4)) * (isWeeks ? 7 : 1);
        return matcher.group(3).equals("-") ? -days : days;
    }
}
