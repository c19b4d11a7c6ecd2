package dev.slipway.inputs.internal.layout;

import dev.slipway.inputs.internal.table.Preview;
import dev.slipway.inputs.internal.table.Table;
import java.time.LocalDate;
import java.util.Optional;

/** A table whose rows are handed on as others: what the sheet shows side by side or below each other stands in one row. */
public abstract sealed class RearrangedTable implements Table permits LongTable, SiteColumnsTable {

    final Preview table;

    RearrangedTable(Preview table) {
        this.table = table;
    }

    /** What is done with it, in a sentence. */
    public abstract String remark();

    @Override
    public String sheet() {
        return table.sheet();
    }

    @Override
    public String noun() {
        return table.noun();
    }

    @Override
    public Optional<LocalDate> dayZero() {
        return table.dayZero();
    }

    @Override
    public boolean mayHaveOthersBelow() {
        return table.mayHaveOthersBelow();
    }

    @Override
    public Optional<String> remedyForExcess() {
        return table.remedyForExcess();
    }
}
