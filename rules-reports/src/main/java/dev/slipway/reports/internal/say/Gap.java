package dev.slipway.reports.internal.say;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The judgements one rule could not make.
 *
 * @param reasons the commonest first, each with its number where there are several
 */
public record Gap(String rule, String title, int count, String reasons) {

    /** As many as fit into two lines. */
    private static final int MOST_REASONS = 4;

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

    /** For people: the same, but where all rules of a theme could not judge one thing for one reason these are one. */
    public static List<Gap> joined(Assessment assessment, Words words) {
        Map<String, List<RuleAccount>> byTheme =
                assessment.rules().stream().collect(groupingBy(RuleAccount::theme, LinkedHashMap::new, toList()));
        Map<String, Gap> byRule = new TreeMap<>();
        of(assessment).forEach(gap -> byRule.put(gap.rule(), gap));
        byTheme.values().stream()
                .filter(rules -> rules.size() > 1 && areOne(rules, assessment))
                .forEach(rules -> join(rules, byRule, words));
        return List.copyOf(byRule.values());
    }

    private static boolean areOne(List<RuleAccount> rules, Assessment assessment) {
        Set<String> ids = rules.stream().map(RuleAccount::id).collect(toSet());
        return rules.stream().allMatch(rule -> rule.examined() == 0 && rule.notEvaluated() == 1)
                && assessment.notEvaluated().stream()
                                .filter(gap -> ids.contains(gap.rule()))
                                .map(gap -> List.of(gap.subject(), gap.about(), gap.reason()))
                                .distinct()
                                .count()
                        == 1;
    }

    private static void join(List<RuleAccount> rules, Map<String, Gap> byRule, Words words) {
        String first = rules.get(0).id();
        String last = rules.get(rules.size() - 1).id();
        String reason = Objects.requireNonNull(byRule.get(first)).reasons();
        rules.forEach(rule -> byRule.remove(rule.id()));
        byRule.put(
                first,
                new Gap(
                        first + "-" + last,
                        words.text("gaps.rules", Map.of("number", rules.size())),
                        rules.size(),
                        reason));
    }

    /** The commonest reasons, with how often each came, in one sentence; empty where everything was judged. */
    public static Optional<String> byReason(Assessment assessment, Words words) {
        Map<String, Long> byReason =
                assessment.notEvaluated().stream().collect(groupingBy(NotEvaluated::reason, TreeMap::new, counting()));
        if (byReason.isEmpty()) {
            return Optional.empty();
        }
        List<Map.Entry<String, Long>> common = byReason.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .toList();
        List<String> reasons = new ArrayList<>();
        common.stream().limit(MOST_REASONS).forEach(each -> reasons.add(each.getKey() + " (" + each.getValue() + ")"));
        long others = common.stream()
                .skip(MOST_REASONS)
                .mapToLong(Map.Entry::getValue)
                .sum();
        if (others > 0) {
            reasons.add(words.text("gaps.others", Map.of("number", others)));
        }
        return Optional.of(words.text("gaps.byReason", Map.of("reasons", reasons)));
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
