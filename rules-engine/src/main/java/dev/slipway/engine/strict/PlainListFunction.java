package dev.slipway.engine.strict;

import org.drools.core.base.accumulators.CollectListAccumulateFunction;

/** {@code collectList} in a strict pack: it collects no collections. */
@SuppressWarnings("exports") // No host names what compiled rules make of it.
public final class PlainListFunction extends CollectListAccumulateFunction {

    private static final long serialVersionUID = 1L;

    /** For compiled rules, which make one where they collect. */
    public PlainListFunction() {}

    @Override
    public void accumulate(CollectListData context, Object value) {
        Bounds.requirePlain(value);
        super.accumulate(context, value);
    }
}
