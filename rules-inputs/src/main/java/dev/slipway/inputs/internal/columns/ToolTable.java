package dev.slipway.inputs.internal.columns;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import dev.slipway.inputs.internal.table.HeaderName;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A tool whose files are tables. */
public final class ToolTable {

    private final ToolGuide guide;
    private final List<List<HeaderName>> signature;
    private final boolean isByWords;
    private final Map<SnapshotField, List<HeaderName>> headers = new EnumMap<>(SnapshotField.class);

    /**
     * Reads tables of the tool by the mapping of its guide.
     *
     * @param signature the headers by which its tables are recognised: one of each list must be there
     */
    ToolTable(ToolGuide guide, List<List<String>> signature) {
        this(guide, signature, false);
    }

    private ToolTable(ToolGuide guide, List<List<String>> signature, boolean isByWords) {
        this.guide = guide;
        this.isByWords = isByWords;
        this.signature = signature.stream().map(ToolTable::names).toList();
        for (MappedField field : guide.fields()) {
            headers.put(field.ours(), names(field.theirs()));
        }
    }

    /** One of a tool whose people name the columns, so that those that its guide does not have are known by their words. */
    static ToolTable byWords(ToolGuide guide, List<List<String>> signature) {
        return new ToolTable(guide, signature, true);
    }

    /** What its users must know. */
    public ToolGuide guide() {
        return guide;
    }

    FileKind kind() {
        return guide.kind();
    }

    boolean isByWords() {
        return isByWords;
    }

    /** The headers of each field, the preferred ones first. */
    Map<SnapshotField, List<HeaderName>> headers() {
        return headers;
    }

    boolean isRecognisedBy(Header header) {
        return signature.stream().allMatch(oneOf -> oneOf.stream().anyMatch(header::has));
    }

    private static List<HeaderName> names(List<String> headers) {
        return headers.stream().map(HeaderName::of).toList();
    }
}
