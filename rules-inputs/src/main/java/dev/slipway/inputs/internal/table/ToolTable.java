package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;

/**
 * A tool whose files are tables.
 *
 * @param guide its mapping, by which the tables are read
 * @param signature the headers by which its tables are recognised: one of each list must be there
 */
public record ToolTable(ToolGuide guide, List<List<String>> signature) {

    public ToolTable {
        signature = List.copyOf(signature);
    }

    FileKind kind() {
        return guide.kind();
    }

    List<MappedField> fields() {
        return guide.fields();
    }

    boolean isRecognisedBy(List<String> headers) {
        return signature.stream().allMatch(oneOf -> oneOf.stream()
                .anyMatch(wanted -> headers.stream().anyMatch(header -> HeaderNames.fits(wanted, header))));
    }

    boolean knows(String header) {
        return fields().stream()
                .flatMap(field -> field.theirs().stream())
                .anyMatch(wanted -> HeaderNames.fits(wanted, header));
    }
}
