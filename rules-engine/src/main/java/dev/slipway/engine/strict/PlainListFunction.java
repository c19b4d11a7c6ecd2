package dev.slipway.engine.strict;

import org.drools.core.base.accumulators.CollectListAccumulateFunction;

/** {@code collectList} in a strict pack: it collects no collections. */
public final class PlainListFunction extends CollectListAccumulateFunction {

    @Override
    public void accumulate(CollectListData context, Object value) {
        Bounds.requirePlain(value);
        super.accumulate(context, value);
    }
}
