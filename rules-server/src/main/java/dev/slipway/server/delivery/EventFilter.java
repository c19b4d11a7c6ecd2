package dev.slipway.server.delivery;

import dev.slipway.model.base.Glob;
import dev.slipway.model.base.Suggestion;
import dev.slipway.server.alert.AlertRow;
import dev.slipway.server.alert.Happening;
import dev.slipway.server.base.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * Which events somebody wants to hear about; what is left out does not restrict.
 *
 * @param severity the lowest severity that matters: {@code red}, {@code amber} or {@code info}
 * @param rules ids of rules
 * @param themes of entries
 * @param subject a pattern that knows {@code *} and {@code ?}
 * @param kinds of events; left out: those that a judgement makes, {@code raised}, {@code cleared}, {@code severity}, {@code waived},
 *     {@code ending} and {@code returned}
 * @param waived whether events of alerts that a waiver covers are told too; that it begins and that it ends soon is told in any
 *     case
 */
public record EventFilter(
        Optional<String> severity,
        List<String> rules,
        List<String> themes,
        Optional<String> subject,
        List<String> kinds,
        boolean waived) {

    /** What concerns the waiver itself. */
    private static final List<String> OF_WAIVERS = List.of(Happening.WAIVED, Happening.ENDING);

    private static final List<String> USUAL = List.of(
            Happening.RAISED,
            Happening.CLEARED,
            Happening.SEVERITY,
            Happening.WAIVED,
            Happening.ENDING,
            Happening.RETURNED);

    public EventFilter {
        rules = List.copyOf(rules);
        themes = List.copyOf(themes);
        kinds = List.copyOf(kinds);
        severity.ifPresent(word -> requireKnown("severity", word, AlertRow.SEVERITIES));
        kinds.forEach(word -> requireKnown("kind", word, Happening.KINDS));
    }

    private static void requireKnown(String key, String word, List<String> known) {
        if (!known.contains(word)) {
            throw Refusal.invalid(
                    "filter." + key, "there is no " + key + " '" + word + "'", Suggestion.of(word, known));
        }
    }

    /** Whether it lets this through. */
    public boolean lets(Happening happening) {
        AlertRow alert = happening.alert();
        return (kinds.isEmpty() ? USUAL : kinds).contains(happening.kind())
                && (waived || !alert.isWaived() || OF_WAIVERS.contains(happening.kind()))
                && AlertRow.rank(alert.severity()) <= AlertRow.rank(severity.orElse("info"))
                && (rules.isEmpty() || rules.contains(alert.ruleId()))
                && (themes.isEmpty() || themes.contains(alert.theme()))
                && subject.map(pattern -> new Glob(pattern).matches(alert.subject()))
                        .orElse(true);
    }
}
