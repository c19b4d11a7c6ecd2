package dev.slipway.inputs.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.slipway.inputs.internal.programme.CapacityReader;
import dev.slipway.inputs.internal.programme.DeadlineReader;
import dev.slipway.inputs.internal.programme.FormerNames;
import dev.slipway.inputs.internal.programme.MilestoneReader;
import dev.slipway.inputs.internal.programme.ProgrammeReader;
import dev.slipway.inputs.internal.programme.TerminalReader;
import dev.slipway.inputs.internal.status.StatusField;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line of a portfolio, made of the keys that are known and of values as people write them, or hardly would: changed bytes
 * seldom make a document that is read as far as that.
 */
final class Pieces {

    private static final Map<String, Collection<String>> LISTS = Map.of(
            "terminals",
            TerminalReader.KEYS,
            "milestones",
            MilestoneReader.KEYS,
            "capacity",
            CapacityReader.KEYS,
            "rebaselined",
            DeadlineReader.REBASELINE_KEYS,
            ProgrammeReader.UPDATES,
            Arrays.stream(StatusField.values()).map(StatusField::key).toList());
    private static final Map<String, Collection<String>> OBJECTS = Map.of(
            "deadline", DeadlineReader.KEYS,
            "cancelled", MilestoneReader.CANCELLATION_KEYS,
            "calendar", ProgrammeReader.CALENDAR_KEYS,
            "fiscalYear", ProgrammeReader.FISCAL_YEAR_KEYS,
            "unplanned", ProgrammeReader.UNPLANNED_KEYS,
            "formerly", FormerNames.KEYS,
            "attributes", Set.of("budget", "class"));

    private static final Set<String> NAMED = Set.of("id", "programme", "terminal", "milestone", "formerly", "after");
    private static final Set<String> COUNTED = Set.of(
            "percent", "float", "value", "weight", "target", "planned", "demand", "ramp", "slots", "dwell", "location");

    private static final List<String> NAMES = List.of(
            "a", "b", "a/b", "b+30d", "a/b-5wd", "a/a/a", "/", "Sea / Rail", "A", "a\u00a0", "x\u0001y", "\u200b", "?");
    private static final List<String> NUMBERS = List.of(
            "0", "1", "100", "57 000", "12.5", "-1", "101", "1e30", "1e-31", "1e999", "NaN", "0x1F", "20%", "90",
            "-180");
    private static final List<String> WORDS = List.of(
            "2026-03-31",
            "2026",
            "Q3 2025",
            "by 2026-06",
            "after 2999",
            "before 1900",
            "winter 2999",
            "FY2999",
            "2999-12-31",
            "1900-01-01",
            "9999-12-31",
            "0001-01-01",
            "TBD",
            "2026-02-30",
            "14-Feb-26 A",
            "weekly",
            "every 9999 days",
            "high",
            "KZ",
            "SAT",
            "start",
            "done",
            "withdrawn",
            "throughput",
            "nominal",
            "TEU/year",
            "*",
            "true");

    private final FuzzedDataProvider data;

    Pieces(FuzzedDataProvider data) {
        this.data = data;
    }

    String programme() {
        return object(Stream.concat(ProgrammeReader.KEYS.stream(), Stream.of(ProgrammeReader.UPDATES))
                .toList());
    }

    /** All keys that name it or list others, and of the rest those that chance takes; in one order, or chance were another. */
    private String object(Collection<String> keys) {
        return keys.stream()
                .sorted()
                .filter(key -> NAMED.contains(key) || LISTS.containsKey(key) || data.consumeInt(0, 3) == 0)
                .map(key -> quoted(key) + ":" + value(key))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private String value(String key) {
        if (LISTS.containsKey(key)) {
            return IntStream.range(0, data.consumeInt(0, 3))
                    .mapToObj(item -> object(LISTS.getOrDefault(key, List.of())))
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (OBJECTS.containsKey(key) && data.consumeBoolean()) {
            return object(OBJECTS.getOrDefault(key, List.of()));
        }
        return data.consumeInt(0, 7) == 0 ? "[" + scalar(key) + "," + scalar(key) + "]" : scalar(key);
    }

    private String scalar(String key) {
        if (data.consumeInt(0, 7) == 0) {
            return quoted(data.consumeString(8));
        }
        return quoted(data.pickValue(NAMED.contains(key) ? NAMES : COUNTED.contains(key) ? NUMBERS : WORDS));
    }

    private static String quoted(String text) {
        return text.chars()
                .mapToObj(letter ->
                        letter < ' ' || letter == '"' || letter == '\\' || Character.isSurrogate((char) letter)
                                ? "\\u%04x".formatted(letter)
                                : Character.toString(letter))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
