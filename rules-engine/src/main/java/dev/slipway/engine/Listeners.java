package dev.slipway.engine;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.programme.Programme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Those who are told about the judgements of an engine, in the order in which they came. */
record Listeners(List<JudgementListener> all) {

    static final Listeners NONE = new Listeners(List.of());

    Listeners {
        all = List.copyOf(all);
    }

    Listeners and(JudgementListener one) {
        List<JudgementListener> more = new ArrayList<>(all);
        more.add(one);
        return new Listeners(more);
    }

    /** Judges, and tells them. */
    Assessment told(Programme programme, Supplier<Assessment> judgement) {
        if (all.isEmpty()) {
            return judgement.get();
        }
        long start = System.nanoTime();
        Assessment assessment;
        try {
            assessment = judgement.get();
        } catch (SlipwayException e) {
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            all.forEach(listener -> listener.failed(programme, e, taken));
            throw e;
        }
        Duration taken = Duration.ofNanos(System.nanoTime() - start);
        all.forEach(listener -> listener.judged(assessment, taken));
        return assessment;
    }
}
