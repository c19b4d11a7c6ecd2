package dev.slipway.workbench.assertion;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleFailedException;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.StatusUpdate;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Says what an engine is expected to find.
 *
 * <pre>{@code
 * assertThat(engine).given(programme).reported(updates).on(date)
 *         .raises("S01", "harbour/opening").withSeverity(Severity.AMBER).withDays(1)
 *         .and().staysSilent("S02", "harbour/opening");
 * }</pre>
 */
public final class RuleAssert {

    private final ComplianceEngine engine;

    private RuleAssert(ComplianceEngine engine) {
        this.engine = engine;
    }

    /** Expectations of an engine, with the standard rules or a pack of your own. */
    public static RuleAssert assertThat(ComplianceEngine engine) {
        return new RuleAssert(engine);
    }

    /** The same engine judging by these thresholds: {@code engine.policy().overriddenBy(…)}. */
    public RuleAssert under(Policy policy) {
        return new RuleAssert(engine.with(policy));
    }

    /** The programme to judge; nothing is reported on it yet. */
    public Given given(Programme programme) {
        return new Given(engine, programme, List.of());
    }

    /** A programme and what is reported on it. */
    public static final class Given {

        private final ComplianceEngine engine;
        private final Programme programme;
        private final List<StatusUpdate> updates;

        private Given(ComplianceEngine engine, Programme programme, List<StatusUpdate> updates) {
            this.engine = engine;
            this.programme = programme;
            this.updates = updates;
        }

        /** The reports on it, in the place of any named before. */
        public Given reported(Collection<? extends StatusUpdate> all) {
            return new Given(engine, programme, List.copyOf(all));
        }

        /** The reports on it, in the place of any named before. */
        public Given reported(StatusUpdate... all) {
            return reported(Arrays.asList(all));
        }

        /**
         * Judges it as of a day.
         *
         * @throws IllegalArgumentException if a report names something that the programme does not have
         * @throws RuleFailedException if a rule exceeds its limits or fails
         */
        public AssessmentAssert on(LocalDate asOf) {
            Assessment assessment = engine.assess(programme, updates, asOf);
            return new AssessmentAssert(assessment);
        }
    }
}
