package dev.slipway.bench.contest;

import dev.slipway.bench.portfolio.PortfolioGenerator;
import dev.slipway.bench.portfolio.ReportedProgramme;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.Finding;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.policy.Policy;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.RhsContext;
import org.evrete.api.RuleSession;
import org.evrete.api.builders.RuleSetBuilder;

/** Evrete with its rules in plain Java. It judges the facts that Slipway folds, and makes no alerts of what it finds. */
public final class EvreteContestant implements Contestant, AutoCloseable {

    /** How programmes are put into sessions. */
    public enum Arrangement {
        ONE_SESSION,
        SESSION_PER_PROGRAMME,
        STATELESS_PER_PROGRAMME
    }

    private static final String VERDICTS = "verdicts";

    private final KnowledgeService service = new KnowledgeService();
    private final Knowledge knowledge;
    private final Policy policy = ComplianceEngine.standard().policy();
    private final Arrangement arrangement;

    public EvreteContestant(Arrangement arrangement) {
        this.arrangement = arrangement;
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        RulesInJava.ALL.forEach(rule -> add(rules, rule));
        knowledge = rules.build();
    }

    private static <F extends Subject> void add(RuleSetBuilder<Knowledge> rules, RulesInJava.Rule<F> rule) {
        rules.newRule(rule.id())
                .forEach("$fact", rule.type())
                .where(
                        (Predicate<Object[]>)
                                fact -> rule.condition().test(rule.type().cast(fact[0])),
                        "$fact")
                .execute(context -> raise(context, rule.id(), rule.type(), rule.finding()));
    }

    private static <F extends Subject> void raise(
            RhsContext context, String id, Class<F> type, Function<F, Finding> consequence) {
        Finding finding = consequence.apply(context.get(type, "$fact"));
        Verdicts verdicts = context.getRuntime().get(VERDICTS);
        verdicts.alert(
                id,
                finding.severity(),
                finding.subject().subject(),
                finding.subject().about(),
                finding.days());
    }

    @Override
    public void judge(List<ReportedProgramme> portfolio, Verdicts verdicts) {
        if (arrangement == Arrangement.ONE_SESSION) {
            judgeTogether(portfolio, verdicts);
        } else {
            portfolio.forEach(next -> judgeTogether(List.of(next), verdicts));
        }
    }

    private void judgeTogether(List<ReportedProgramme> portfolio, Verdicts verdicts) {
        if (arrangement == Arrangement.STATELESS_PER_PROGRAMME) {
            judge(knowledge.newStatelessSession(), portfolio, verdicts);
        } else {
            try (var session = knowledge.newStatefulSession()) {
                judge(session, portfolio, verdicts);
            }
        }
    }

    private void judge(RuleSession<?> session, List<ReportedProgramme> portfolio, Verdicts verdicts) {
        session.set(VERDICTS, verdicts);
        for (ReportedProgramme next : portfolio) {
            Facts facts = Facts.of(next.programme(), next.updates(), PortfolioGenerator.AS_OF, policy);
            facts.milestones().forEach(session::insert);
            facts.dependencies().forEach(session::insert);
            facts.capacities().forEach(session::insert);
        }
        session.fire();
    }

    @Override
    public void close() {
        service.shutdown();
    }
}
