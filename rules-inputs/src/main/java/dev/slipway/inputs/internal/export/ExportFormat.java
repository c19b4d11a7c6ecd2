package dev.slipway.inputs.internal.export;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.Activity.Kind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.SnapshotField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;
import java.util.stream.Stream;

/**
 * How one system writes its milestones as JSON, and which of its keys means what.
 *
 * @param tool its name
 * @param noun what it calls one of its records: {@code GitHub milestone}
 * @param export how to get the file out of the system
 * @param kinds the signs of a record's kind, of which the first that fits decides
 */
record ExportFormat(
        FileKind kind,
        String tool,
        String noun,
        String export,
        ExportShape shape,
        List<ExportField> fields,
        List<KindSign> kinds,
        List<String> traps) {

    ToolGuide guide() {
        Stream<MappedField> lines = fields.stream().map(ExportField::mapped);
        Stream<MappedField> signs = kinds.stream().map(KindSign::mapped);
        return new ToolGuide(kind, tool, export, Stream.concat(lines, signs).toList(), traps);
    }

    Stream<ExportField> fieldsOf(SnapshotField ours) {
        return fields.stream().filter(field -> field.mapped().ours() == ours);
    }

    Kind kindOf(JsonPart record) {
        return kinds.stream()
                .filter(sign -> sign.fits().test(record))
                .findFirst()
                .map(KindSign::kind)
                .orElse(Kind.TASK);
    }
}
