package dev.slipway.inputs.internal.snapshot;

import dev.slipway.inputs.FileKind;
import java.util.List;

/**
 * What a user of a tool must know to bring its files: the source of {@code docs/inputs.md}.
 *
 * @param tool its name, as {@code Primavera P6 (XER)}
 * @param export how to get the file out of the tool, a sentence or two
 * @param fields the mapping that the reader itself uses
 * @param traps what this tool does not say, or says otherwise than one thinks; a sentence each
 */
public record ToolGuide(FileKind kind, String tool, String export, List<MappedField> fields, List<String> traps) {

    public ToolGuide {
        fields = List.copyOf(fields);
        traps = List.copyOf(traps);
    }
}
