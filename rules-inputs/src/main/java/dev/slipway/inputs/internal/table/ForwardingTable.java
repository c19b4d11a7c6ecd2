package dev.slipway.inputs.internal.table;

import java.time.LocalDate;
import java.util.Optional;

/** A table made from the rows of another, which is called and written as the other is. */
public abstract class ForwardingTable implements Table {

    private final Table origin;

    protected ForwardingTable(Table origin) {
        this.origin = origin;
    }

    @Override
    public final String sheet() {
        return origin.sheet();
    }

    @Override
    public final String noun() {
        return origin.noun();
    }

    @Override
    public final Optional<LocalDate> dayZero() {
        return origin.dayZero();
    }

    @Override
    public final boolean mayHaveOthersBelow() {
        return origin.mayHaveOthersBelow();
    }

    @Override
    public final Optional<String> remedyForExcess() {
        return origin.remedyForExcess();
    }
}
