package dev.slipway.inputs.internal.layout;

import dev.slipway.inputs.internal.table.ForwardingTable;
import dev.slipway.inputs.internal.table.Preview;

/** A table whose rows are handed on as others: what the sheet shows side by side or below each other stands in one row. */
public abstract sealed class RearrangedTable extends ForwardingTable permits LongTable, SiteColumnsTable {

    final Preview table;

    RearrangedTable(Preview table) {
        super(table);
        this.table = table;
    }

    /** What is done with it, in a sentence. */
    public abstract String remark();
}
