package dev.slipway.reports.internal.say;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.alerts.RuleOrigin;
import dev.slipway.model.alerts.RuleReach;
import dev.slipway.model.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the own rules of an office saw, in one programme or in all of a report.
 *
 * @param accounts in the order of their ids
 */
public record OwnRules(List<RuleAccount> accounts) {

    public OwnRules {
        accounts = List.copyOf(accounts);
    }

    static OwnRules none() {
        return new OwnRules(List.of());
    }

    public static OwnRules of(Assessment assessment) {
        return new OwnRules(assessment.rules().stream()
                .filter(rule -> rule.origin() != RuleOrigin.STANDARD)
                .toList());
    }

    OwnRules plus(OwnRules other) {
        SortedMap<String, RuleAccount> sums = new TreeMap<>();
        accounts.forEach(rule -> sums.put(rule.id(), rule));
        other.accounts.forEach(rule -> sums.merge(rule.id(), rule, RuleAccount::plus));
        return new OwnRules(new ArrayList<>(sums.values()));
    }

    /** {@code saw 12, true for 0, could not judge 3: never true on this data}. */
    public static String text(RuleAccount rule, Words words) {
        String counts = words.text(
                "own.saw",
                Map.of("seen", rule.examined(), "found", rule.alerts(), "notEvaluated", rule.notEvaluated()));
        return rule.reach() == RuleReach.SOMETIMES
                ? counts
                : words.text("own.remark", Map.of("counts", counts, "remark", remark(rule.reach(), words)));
    }

    private static String remark(RuleReach reach, Words words) {
        return words.text("own." + reach.name().toLowerCase(Locale.ROOT));
    }
}
