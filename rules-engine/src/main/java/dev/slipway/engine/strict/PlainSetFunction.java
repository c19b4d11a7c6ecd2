package dev.slipway.engine.strict;

import org.drools.core.base.accumulators.CollectSetAccumulateFunction;

/** {@code collectSet} in a strict pack: it collects no collections. */
@SuppressWarnings("exports") // No host names what compiled rules make of it.
public final class PlainSetFunction extends CollectSetAccumulateFunction {

    private static final long serialVersionUID = 1L;

    /** For compiled rules, which make one where they collect. */
    public PlainSetFunction() {}

    @Override
    public void accumulate(CollectListData context, Object value) {
        Bounds.requirePlain(value);
        super.accumulate(context, value);
    }
}
