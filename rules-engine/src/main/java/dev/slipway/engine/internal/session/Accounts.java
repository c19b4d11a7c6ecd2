package dev.slipway.engine.internal.session;

import dev.slipway.engine.RuleInfo;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.NotEvaluated;
import dev.slipway.model.alerts.RuleAccount;
import dev.slipway.model.alerts.TerminalRag;
import dev.slipway.model.base.Rag;
import dev.slipway.model.base.Severity;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.facts.SubjectKind;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.words.Phrase;
import dev.slipway.model.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Counts what each rule examined, found and could not judge, so that a rule that could not judge is not taken for a pass. */
final class Accounts {

    private final RuleBase base;
    private final Programme programme;
    private final Words words;
    private final List<RuleAccount> accounts = new ArrayList<>();
    private final List<NotEvaluated> notEvaluated = new ArrayList<>();
    private final Set<Subject> examined = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<SubjectKind, List<Subject>> members = new EnumMap<>(SubjectKind.class);
    private final Set<String> examinedTerminals = new HashSet<>();
    private final Map<String, Severity> mostSevere = new HashMap<>();

    /** @param rules those that judge such facts, in the order of their ids */
    Accounts(RuleBase base, List<RuleInfo> rules, Programme programme, List<Subject> subjects, List<Alert> alerts) {
        this.base = base;
        this.programme = programme;
        words = base.words();
        Map<String, Integer> alertsByRule = new HashMap<>();
        for (Alert alert : alerts) {
            alertsByRule.merge(alert.rule(), 1, Integer::sum);
            mostSevere.merge(alert.terminal(), alert.severity(), (one, other) -> one.isAtLeast(other) ? one : other);
        }
        for (RuleInfo rule : rules) {
            count(rule, subjects, alertsByRule.getOrDefault(rule.id(), 0));
        }
        examined.forEach(subject -> examinedTerminals.add(terminalOf(subject.subject())));
    }

    private void count(RuleInfo rule, List<Subject> subjects, int alerts) {
        int judged = 0;
        int before = notEvaluated.size();
        Function<Subject, Optional<Phrase>> missing = rule.population().missing(rule.needs());
        List<Subject> population = members.computeIfAbsent(rule.population(), kind -> in(kind, subjects));
        for (Subject subject : population) {
            Optional<Phrase> reason = missing.apply(subject);
            if (reason.isPresent()) {
                notEvaluated.add(
                        new NotEvaluated(rule.id(), subject.subject(), subject.about(), words.text(reason.get())));
            } else {
                judged++;
                if (rule.population() != SubjectKind.PROGRAMME) {
                    examined.add(subject);
                }
            }
        }
        if (population.isEmpty()) {
            rule.population()
                    .absence()
                    .ifPresent(reason ->
                            notEvaluated.add(new NotEvaluated(rule.id(), programme.id(), "", words.text(reason))));
        }
        int unjudged = notEvaluated.size() - before;
        accounts.add(new RuleAccount(
                rule.id(),
                rule.title(),
                rule.rationale(),
                rule.source(),
                judged,
                alerts,
                unjudged,
                rule.theme(),
                base.origin(rule.id())));
    }

    private static List<Subject> in(SubjectKind population, List<Subject> subjects) {
        List<Subject> members = new ArrayList<>();
        for (Subject subject : subjects) {
            if (population.includes(subject)) {
                members.add(subject);
            }
        }
        return members;
    }

    private static String terminalOf(String subject) {
        int slash = subject.indexOf('/');
        return slash < 0 ? subject : subject.substring(0, slash);
    }

    List<RuleAccount> rules() {
        return accounts;
    }

    List<NotEvaluated> notEvaluated() {
        return notEvaluated;
    }

    List<TerminalRag> terminals() {
        return programme.terminals().stream()
                .map(terminal -> new TerminalRag(terminal.lastingId(), terminal.name(), rag(terminal)))
                .toList();
    }

    private Rag rag(Terminal terminal) {
        Severity severity = mostSevere.get(terminal.lastingId());
        if (severity == Severity.RED) {
            return Rag.RED;
        }
        if (severity == Severity.AMBER) {
            return Rag.AMBER;
        }
        return examinedTerminals.contains(terminal.lastingId()) ? Rag.GREEN : Rag.GREY;
    }
}
