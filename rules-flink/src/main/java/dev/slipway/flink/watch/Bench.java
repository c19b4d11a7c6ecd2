package dev.slipway.flink.watch;

import dev.slipway.engine.ComplianceEngine;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.SlipwayException;
import dev.slipway.flink.shipped.SharedEngine;
import dev.slipway.flink.shipped.ShippedRules;
import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.ReceivedPolicy;
import dev.slipway.inputs.ReceivedWaivers;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Sha256;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The judges at work: one engine, with the thresholds and the waivers of each control that it meets. For use by one thread; the
 * engine is shared.
 */
final class Bench {

    /** Two days under two controls need two; whoever sends more in a day reads them again. */
    private static final int KEPT = 8;

    private final ComplianceEngine rules;
    private final Optional<Held> policy;
    private final Optional<Held> waivers;
    private final Map<String, Supplier<Judge>> judges = new LinkedHashMap<>();
    private Optional<Control> current = Optional.empty();
    private Supplier<Judge> judge = () -> {
        throw new IllegalStateException("under no control yet");
    };

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

    /**
     * The judge under a control.
     *
     * @throws SlipwayException if there is none: each part was looked at when it came, but rules may come that do not know what a
     *     policy speaks of
     */
    Judge under(Control control) {
        // Programmes are settled one after the other under the same objects; a digest of large rules for each would
        // cost more.
        if (!current.equals(Optional.of(control))) {
            judge = found(control);
            current = Optional.of(control);
        }
        return judge.get();
    }

    private Supplier<Judge> found(Control control) {
        Control whole = new Control(
                control.rules(),
                control.policy().or(() -> policy),
                control.waivers().or(() -> waivers));
        if (judges.size() >= KEPT && !judges.containsKey(whole.key())) {
            judges.remove(judges.keySet().iterator().next());
        }
        return judges.computeIfAbsent(whole.key(), key -> attempt(whole));
    }

    /** What fails once fails for every programme, and is not tried again for each. */
    private Supplier<Judge> attempt(Control whole) {
        try {
            Judge judge = judge(whole);
            return () -> judge;
        } catch (SlipwayException e) {
            return () -> {
                throw e;
            };
        }
    }

    private Judge judge(Control whole) {
        ComplianceEngine engine = engine(whole.rules());
        ComplianceEngine judging = whole.policy()
                .map(held -> policy(held, engine))
                .map(read -> {
                    if (!read.problems().isEmpty()) {
                        throw new RuleException(read.problems());
                    }
                    return engine.with(read.policy());
                })
                .orElse(engine);
        return new Judge(
                judging, whole.waivers().map(held -> waivers(held).waivers()).orElse(List.of()));
    }

    private ComplianceEngine engine(Optional<Held> sent) {
        return sent.map(held -> SharedEngine.engine(Sha256.of(held.content()), SentRules.read(held.content())::engine))
                .orElse(rules);
    }

    /**
     * Everything wrong with rules, thresholds or waivers.
     *
     * @param inForce rules that were sent before, under which thresholds have to make sense
     */
    List<Problem> problems(String kind, Held held, Optional<Held> inForce) {
        try {
            return switch (kind) {
                case Control.RULES ->
                    ShippedRules.fault(engine(Optional.of(held)))
                            .map(fault -> List.of(problem(held, fault)))
                            .orElse(List.of());
                case Control.POLICY -> policy(held, engine(inForce)).problems();
                default -> waivers(held).problems();
            };
        } catch (RuleException e) {
            return e.problems();
        } catch (SlipwayException | IllegalArgumentException e) {
            return List.of(problem(held, String.valueOf(e.getMessage())));
        }
    }

    private static Problem problem(Held held, String message) {
        return new Problem(held.fileOr(Control.FILE), held.line(), 0, message, "");
    }

    private static ReceivedPolicy policy(Held held, ComplianceEngine engine) {
        return ReceivedPolicy.read(named(held, "policy"), held.content(), engine.policy(), InputLimits.defaults());
    }

    private static ReceivedWaivers waivers(Held held) {
        return ReceivedWaivers.read(named(held, "waivers"), held.content(), InputLimits.defaults());
    }

    /** Messages hold JSON, files what their name says. */
    private static String named(Held held, String otherwise) {
        return held.file().isEmpty() ? otherwise + ".json" : held.file();
    }
}
