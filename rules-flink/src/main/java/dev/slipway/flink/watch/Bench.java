package dev.slipway.flink.watch;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.ReceivedPolicy;
import dev.slipway.inputs.ReceivedWaivers;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The judges at work: one engine, with the thresholds and the waivers of each control that it meets. For use by one thread; the
 * engine is shared.
 */
final class Bench {

    /** Two days under two policies need two; whoever sends more in a day reads them again. */
    private static final int KEPT = 8;

    private final ComplianceEngine rules;
    private final Optional<Held> policy;
    private final Optional<Held> waivers;
    private final Map<String, Judge> judges = new LinkedHashMap<>();

    /**
     * What a control makes of the engine.
     *
     * @param engine with its thresholds
     * @param waivers that cover
     */
    record Judge(ComplianceEngine engine, List<Waiver> waivers) {}

    /**
     * Judges by these rules.
     *
     * @param policy of the submission, where there is one: it holds until another is sent
     * @param waivers of the submission, likewise
     */
    Bench(ComplianceEngine rules, Optional<Held> policy, Optional<Held> waivers) {
        this.rules = rules;
        this.policy = policy;
        this.waivers = waivers;
    }

    /** The judge under a control; what was sent was looked at when it came, so nothing is wrong with it. */
    Judge under(Control control) {
        Control whole =
                new Control(control.policy().or(() -> policy), control.waivers().or(() -> waivers));
        if (judges.size() >= KEPT && !judges.containsKey(whole.key())) {
            judges.remove(judges.keySet().iterator().next());
        }
        return judges.computeIfAbsent(whole.key(), key -> judge(whole));
    }

    private Judge judge(Control control) {
        ComplianceEngine engine =
                control.policy().map(held -> rules.with(policy(held).policy())).orElse(rules);
        return new Judge(
                engine, control.waivers().map(held -> waivers(held).waivers()).orElse(List.of()));
    }

    /** Everything wrong with thresholds or waivers. */
    List<Problem> problems(String kind, Held held) {
        return kind.equals(Control.POLICY)
                ? policy(held).problems()
                : waivers(held).problems();
    }

    private ReceivedPolicy policy(Held held) {
        return ReceivedPolicy.read(named(held, "policy"), held.content(), rules.policy(), InputLimits.defaults());
    }

    private static ReceivedWaivers waivers(Held held) {
        return ReceivedWaivers.read(named(held, "waivers"), held.content(), InputLimits.defaults());
    }

    /** Messages hold JSON, files what their name says. */
    private static String named(Held held, String otherwise) {
        return held.file().isEmpty() ? otherwise + ".json" : held.file();
    }
}
