package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.internal.table.HeaderName;
import dev.slipway.inputs.internal.tree.Keys;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** What a status row may say, and the headers under which the sheets of an office say it. */
public enum StatusField {
    REPORT_DATE("report date", "reported", "date reported", "reported on", "as of", "as of date", "status date"),
    PROGRAMME("programme id", "program", "program id"),
    TERMINAL("terminal id", "site", "site id"),
    MILESTONE("milestones", "milestone id", "activity", "activity id", "task", "task id"),
    STATE("status"),
    HEALTH("rag", "rag status", "traffic light"),
    STAGE("phase", "current phase", "project phase"),
    DEADLINE("baseline", "baseline finish", "due", "due date", "planned", "planned finish"),
    FORECAST("forecast date", "forecast finish", "expected", "expected finish", "expected date", "eta"),
    ACTUAL("actual date", "actual finish", "completed", "completed on", "completion date", "done"),
    PERCENT("percent complete", "percent done", "% complete", "% done", "complete %", "%", "progress", "pct"),
    FLOAT("total float", "total slack"),
    SCHEDULED_AFTER("scheduled predecessors"),
    UNPLANNED("unplanned item"),
    EVIDENCE("proof"),
    AUTHOR("reporter", "reported by"),
    SOURCE("link", "url"),
    NOTE("notes", "comment", "comments", "remark", "remarks", "status note"),
    MEASURE("unit"),
    BASIS(),
    VALUE("amount"),
    FROM("period start"),
    TO("period end");

    /** The names of the fields in JSON, NDJSON and YAML, and the first choice for a header. */
    public static final Set<String> KEYS =
            Keys.of(Arrays.stream(values()).map(StatusField::key).toArray(String[]::new));

    private static final Map<String, StatusField> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(StatusField::key, field -> field));

    private static final Map<String, StatusField> BY_FOLDED_NAME = byFoldedName();

    /** Nothing longer is a mistyped name of ours, and to compare it would take its time. */
    private static final int LONGEST_HEADER = 24;

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    private final String key = name().toLowerCase(Locale.ROOT);
    private final List<String> synonyms;

    StatusField(String... synonyms) {
        this.synonyms = List.of(synonyms);
    }

    /** {@code report_date}. */
    public String key() {
        return key;
    }

    /** The field of that name, where it is one of the {@link #KEYS}. */
    static Optional<StatusField> ofKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /** The headers that mean it too. */
    public List<String> synonyms() {
        return synonyms;
    }

    /** The field of a header; blanks, underscores, hyphens, upper and lower case make no difference. */
    static Optional<StatusField> ofHeader(String header) {
        return Optional.ofNullable(BY_FOLDED_NAME.get(fold(header)));
    }

    /** The field that a header seems to mean, where it is likely to be mistyped. */
    static Optional<StatusField> nearest(String header) {
        String folded = fold(header);
        if (folded.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        int tolerance = folded.length() < 5 ? 0 : folded.length() < 8 ? 1 : 2;
        return BY_FOLDED_NAME.keySet().stream()
                .filter(name -> DISTANCE.apply(folded, name) <= tolerance)
                .min(Comparator.comparing((String name) -> DISTANCE.apply(folded, name))
                        .thenComparing(Comparator.naturalOrder()))
                .map(BY_FOLDED_NAME::get);
    }

    private static String fold(String header) {
        return HeaderName.fold(header);
    }

    private static Map<String, StatusField> byFoldedName() {
        Map<String, StatusField> fields = new HashMap<>();
        for (StatusField field : values()) {
            fields.put(fold(field.key()), field);
            field.synonyms.forEach(synonym -> fields.put(fold(synonym), field));
        }
        return Map.copyOf(fields);
    }
}
