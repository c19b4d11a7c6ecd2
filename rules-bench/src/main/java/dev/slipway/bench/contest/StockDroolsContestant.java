package dev.slipway.bench.contest;

import dev.slipway.bench.portfolio.PortfolioGenerator;
import dev.slipway.bench.portfolio.ReportedProgramme;
import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.Finding;
import dev.slipway.model.facts.Facts;
import dev.slipway.model.policy.Policy;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/**
 * Drools as its documentation shows it: DRL compiled at start through a KIE file system. It judges the facts that
 * Slipway folds, and makes no alerts of what it finds.
 */
public final class StockDroolsContestant implements Contestant {

    private final KieContainer container;
    private final Policy policy = ComplianceEngine.standard().policy();
    private final boolean isOneSession;

    /**
     * Judges as the documentation of Drools shows it.
     *
     * @param isOneSession whether all programmes go into one session, or each into one of its own
     */
    public StockDroolsContestant(boolean isOneSession) {
        this.isOneSession = isOneSession;
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        EightRules.drl().forEach((name, drl) -> files.write("src/main/resources/rules/" + name, drl));
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        container = services.newKieContainer(services.getRepository().getDefaultReleaseId());
    }

    @Override
    public void judge(List<ReportedProgramme> portfolio, Verdicts verdicts) {
        if (isOneSession) {
            judgeTogether(portfolio, verdicts);
        } else {
            portfolio.forEach(next -> judgeTogether(List.of(next), verdicts));
        }
    }

    private void judgeTogether(List<ReportedProgramme> portfolio, Verdicts verdicts) {
        KieSession session = container.newKieSession();
        try {
            session.addEventListener(new FindingListener(verdicts));
            for (ReportedProgramme next : portfolio) {
                Facts facts = Facts.of(next.programme(), next.updates(), PortfolioGenerator.AS_OF, policy);
                facts.subjects().forEach(session::insert);
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    private static final class FindingListener extends DefaultRuleRuntimeEventListener {
        private final Verdicts verdicts;

        private FindingListener(Verdicts verdicts) {
            this.verdicts = verdicts;
        }

        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            if (event.getObject() instanceof Finding finding) {
                verdicts.alert(
                        event.getRule().getName().substring(0, 3),
                        finding.severity(),
                        finding.subject().subject(),
                        finding.subject().about(),
                        finding.days());
            }
        }
    }
}
