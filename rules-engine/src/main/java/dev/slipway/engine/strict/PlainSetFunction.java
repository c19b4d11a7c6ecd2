package dev.slipway.engine.strict;

import org.drools.core.base.accumulators.CollectSetAccumulateFunction;

/** {@code collectSet} in a strict pack: it collects no collections. */
public final class PlainSetFunction extends CollectSetAccumulateFunction {

    @Override
    public void accumulate(CollectListData context, Object value) {
        Bounds.requirePlain(value);
        super.accumulate(context, value);
    }
}
