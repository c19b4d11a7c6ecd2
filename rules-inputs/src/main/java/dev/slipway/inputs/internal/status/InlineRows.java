package dev.slipway.inputs.internal.status;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.ItemReader;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.OpenMapping;
import java.util.ArrayList;
import java.util.List;

/** Takes the rows of status in a programme's document while it is read. */
public final class InlineRows implements ItemReader {

    private final String key;
    private final RowTreeReader reader;
    private final List<StatusRow> rows = new ArrayList<>();

    /** Of the list under that key. */
    public InlineRows(String key, FileProblems problems) {
        this.key = key;
        this.reader = new RowTreeReader(problems);
    }

    /** The rows taken so far, in their order. */
    public List<StatusRow> list() {
        return rows;
    }

    @Override
    public boolean readsItemsOf(String name) {
        return name.equals(key);
    }

    @Override
    public void read(OpenMapping item) {
        reader.row(item).ifPresent(rows::add);
    }

    @Override
    public void read(Node item) {
        reader.row(item).ifPresent(rows::add);
    }
}
