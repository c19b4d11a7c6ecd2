package dev.slipway.reports.internal.say;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The judgements one rule could not make.
 *
 * @param reasons the commonest first, each with its number where there are several
 */
public record Gap(String rule, String title, int count, String reasons) {

    /** One for each rule that could not judge everything, in the order of their ids. */
    public static List<Gap> of(Assessment assessment) {
        Map<String, List<NotEvaluated>> byRule =
                assessment.notEvaluated().stream().collect(groupingBy(NotEvaluated::rule, TreeMap::new, toList()));
        return byRule.entrySet().stream()
                .map(entry -> new Gap(
                        entry.getKey(),
                        title(assessment, entry.getKey()),
                        entry.getValue().size(),
                        reasons(entry.getValue())))
                .toList();
    }

    /** Names the rules that found nothing to examine, which is not the same as having passed; empty where none did. */
    public static Optional<String> idleRules(Assessment assessment, Words words) {
        List<String> idle = assessment.rules().stream()
                .filter(rule -> rule.examined() == 0)
                .map(RuleAccount::id)
                .toList();
        return idle.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text("gaps.idle", Map.of("rules", String.join(", ", idle))));
    }

    public static String title(Assessment assessment, String rule) {
        return assessment.rules().stream()
                .filter(account -> account.id().equals(rule))
                .map(RuleAccount::title)
                .findFirst()
                .orElse("");
    }

    private static String reasons(List<NotEvaluated> gaps) {
        Map<String, Long> byReason = gaps.stream().collect(groupingBy(NotEvaluated::reason, TreeMap::new, counting()));
        if (byReason.size() == 1) {
            return gaps.get(0).reason();
        }
        return byReason.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(joining(", "));
    }
}
