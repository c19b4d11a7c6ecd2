package dev.slipway.engine;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.programme.Programme;
import java.time.Duration;

/**
 * Is told about each {@linkplain ComplianceEngine#assess assessment} of an engine, on the thread that made it: for metrics and logs.
 * What it throws reaches the caller.
 */
public interface JudgementListener {

    /**
     * A programme was judged.
     *
     * @param taken how long it took
     */
    void judged(Assessment assessment, Duration taken);

    /**
     * A programme could not be judged: its reports do not fit it, or a rule failed. Arguments that are refused are no judgement.
     *
     * @param failure what the caller gets
     * @param taken how long it took until it failed
     */
    void failed(Programme programme, SlipwayException failure, Duration taken);
}
