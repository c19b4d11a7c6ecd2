package dev.slipway.inputs.internal.export;

import dev.slipway.inputs.internal.status.StatusField;
import java.util.List;
import java.util.stream.Stream;

/**
 * What tells the JSON of one system from all other.
 *
 * @param pages the paths of the lists in the pages that its interface sends; each list may also stand without a page
 * @param identifying the keys that every record has
 * @param foreign the keys that no record has, but others that look like it do
 */
record ExportShape(List<String> pages, List<String> identifying, List<String> foreign) {

    /** The records of a file, whether they stand alone, in a list, in a page, or in several of either. */
    Stream<Pointed> records(Pointed part) {
        if (part.isList()) {
            return part.items().flatMap(this::records);
        }
        return pages.stream()
                .flatMap(path -> part.at(path).stream())
                .filter(Pointed::isList)
                .findFirst()
                .map(this::records)
                .orElseGet(() -> Stream.of(part));
    }

    /** Whether it is a record of this system; a row of Slipway's own is none, whatever else stands in it. */
    boolean fits(Pointed part) {
        return part.isRecord()
                && missing(part).isEmpty()
                && foreign.stream().noneMatch(part::has)
                && !part.has(StatusField.REPORT_DATE.key());
    }

    /** The identifying keys that a record does not have. */
    List<String> missing(Pointed part) {
        return identifying.stream().filter(path -> !part.has(path)).toList();
    }
}
