package dev.slipway.inputs.internal.layout;

import dev.slipway.inputs.internal.headers.HeaderField;
import dev.slipway.inputs.internal.headers.HeaderVocabulary;
import dev.slipway.inputs.internal.table.StatedDay;
import dev.slipway.inputs.internal.table.TableRow;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Two rows of headers of which the upper one names sites, each above the same columns: {@code North Quay} above {@code Plan}
 * and {@code Forecast}, {@code South Quay} above {@code Plan} and {@code Forecast}.
 *
 * @param upper the row that names the sites
 * @param lower the row below it
 * @param shared the columns that stand under no site
 * @param names what those are called
 * @param sites under the name of each site its columns by their headers
 * @param headers of the columns of a site, in their order
 */
record SiteHeads(
        TableRow upper,
        TableRow lower,
        List<Integer> shared,
        List<String> names,
        Map<String, Map<String, Integer>> sites,
        List<String> headers) {

    private static final Set<HeaderField> ABOUT_ROWS =
            EnumSet.of(HeaderField.NAME, HeaderField.SITE, HeaderField.KEY, HeaderField.ROW_NUMBER, HeaderField.KIND);

    SiteHeads {
        shared = List.copyOf(shared);
        names = List.copyOf(names);
        headers = List.copyOf(headers);
    }

    /** How many columns a row has that is about one site: those that are shared, the site, and its own. */
    int width() {
        return names.size() + 1 + headers.size();
    }

    /** The first among the rows that begin a table. */
    static Optional<SiteHeads> in(List<TableRow> rows) {
        return IntStream.range(1, rows.size())
                .filter(at ->
                        rows.get(at).place().line() == rows.get(at - 1).place().line() + 1)
                .filter(at -> repeatsHeaders(rows.get(at)))
                .mapToObj(at -> of(rows.get(at - 1), rows.get(at)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** As each site has the same columns: asked first, because few rows do. */
    private static boolean repeatsHeaders(TableRow row) {
        Set<String> seen = new HashSet<>();
        return row.texts().stream()
                .filter(text -> !text.isEmpty() && !seen.add(text))
                .anyMatch(text -> fieldOf(text).isPresent());
    }

    private static Optional<SiteHeads> of(TableRow upper, TableRow lower) {
        Map<String, Map<String, Integer>> sites = new LinkedHashMap<>();
        List<Integer> shared = new ArrayList<>();
        List<String> names = new ArrayList<>();
        String site = "";
        for (int column = 0; column < Math.max(upper.width(), lower.width()); column++) {
            String above = upper.text(column);
            String name = lower.text(column);
            site = name.isEmpty() || (!above.isEmpty() && !isSite(above)) ? "" : above.isEmpty() ? site : above;
            if (site.isEmpty()) {
                shared.add(column);
                names.add(name.isEmpty() ? above : name);
            } else if (sites.computeIfAbsent(site, any -> new LinkedHashMap<>()).put(name, column) != null) {
                return Optional.empty();
            }
        }
        List<String> headers = sites.values().stream()
                .flatMap(columns -> columns.keySet().stream())
                .distinct()
                .toList();
        return isOne(names, sites, headers)
                ? Optional.of(new SiteHeads(upper, lower, shared, names, sites, headers))
                : Optional.empty();
    }

    private static boolean isOne(List<String> names, Map<String, Map<String, Integer>> sites, List<String> headers) {
        boolean namesSites = names.stream()
                .anyMatch(name -> fieldOf(name).filter(HeaderField.SITE::equals).isPresent());
        return sites.size() > 1
                && HeaderVocabulary.any().namesMilestones(names)
                && !namesSites
                && headers.stream().allMatch(header -> fieldOf(header)
                        .filter(field -> !ABOUT_ROWS.contains(field))
                        .isPresent())
                && sites.values().stream()
                        .allMatch(
                                columns -> columns.containsKey(headers.get(0)) && columns.size() * 2 > headers.size());
    }

    /** A text that is no header and no month is a name. */
    private static boolean isSite(String text) {
        return fieldOf(text).filter(HeaderField.SITE::equals).isPresent()
                || (!HeaderVocabulary.any().knows(text) && StatedDay.of(text).isEmpty());
    }

    private static Optional<HeaderField> fieldOf(String text) {
        return HeaderVocabulary.any().sense(text).map(sense -> sense.field());
    }
}
