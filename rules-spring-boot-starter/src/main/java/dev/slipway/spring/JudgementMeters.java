package dev.slipway.spring;

import dev.slipway.engine.JudgementListener;
import dev.slipway.engine.SlipwayException;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.base.Severity;
import dev.slipway.model.programme.Programme;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;

/**
 * The timer {@code slipway.assess} by outcome (the name of the exception, or {@code none}), and the counters {@code
 * slipway.entries} by severity and {@code slipway.not.evaluated}. No meter names a programme: there may be any number.
 */
record JudgementMeters(MeterRegistry registry) implements JudgementListener {

    @Override
    public void judged(Assessment assessment, Duration taken) {
        timer("none").record(taken);
        for (Severity severity : Severity.values()) {
            Counter.builder("slipway.entries")
                    .description("Entries found, waived ones left out")
                    .tag("severity", severity.name().toLowerCase(Locale.ROOT))
                    .register(registry)
                    .increment(assessment.count(severity));
        }
        Counter.builder("slipway.not.evaluated")
                .description("Judgements that could not be made for want of data")
                .register(registry)
                .increment(assessment.notEvaluated().size());
    }

    @Override
    public void failed(Programme programme, SlipwayException failure, Duration taken) {
        timer(failure.getClass().getSimpleName()).record(taken);
    }

    private Timer timer(String exception) {
        return Timer.builder("slipway.assess")
                .description("Judgements of a programme")
                .tag("exception", exception)
                .register(registry);
    }
}
