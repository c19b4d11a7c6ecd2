package dev.slipway.inputs.internal.export;

import dev.slipway.inputs.internal.snapshot.SnapshotField;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the JSON of one system is recognised.
 *
 * @param pages in which its interface sends lists; each list may also come without one
 * @param identifying the keys that every record has
 * @param foreign the keys that no record has, but others that look like it do
 */
record ExportShape(List<Page> pages, List<String> identifying, List<String> foreign) {

    /**
     * What is sent of a list that may be longer.
     *
     * @param list the path of its part of the list
     * @param total the path of the number of records in the whole list; empty where none is sent
     * @param more the path of whether there are more; empty where that is not sent
     */
    record Page(String list, String total, String more) {

        Page(String list, String total) {
            this(list, total, "");
        }
    }

    /** The records of a file, whether it holds one record, a list, a page, or several of these. */
    Stream<JsonPart> records(JsonPart part) {
        if (part.isList()) {
            return part.items().flatMap(this::records);
        }
        return pages.stream()
                .flatMap(page -> part.at(page.list()).stream())
                .filter(JsonPart::isList)
                .findFirst()
                .map(this::records)
                .orElseGet(() -> Stream.of(part));
    }

    /** How many records its pages say that there are; zero where none says so. */
    long announced(JsonPart part) {
        if (part.isList()) {
            return part.items().mapToLong(this::announced).max().orElse(0);
        }
        return pages.stream()
                .flatMap(page -> part.at(page.total()).stream())
                .flatMap(total -> total.value().stream())
                .filter(total -> total.text().matches("\\d{1,9}"))
                .mapToLong(total -> Long.parseLong(total.text()))
                .max()
                .orElse(0);
    }

    /** Whether one of its pages says that others follow. */
    boolean saysMore(JsonPart part) {
        return part.isList()
                ? part.items().anyMatch(this::saysMore)
                : pages.stream().anyMatch(page -> part.has(page.more(), "true"));
    }

    /** Whether it is a record of this system; a row of Slipway's own is none, whatever else it holds. */
    boolean fits(JsonPart part) {
        return part.isRecord()
                && missing(part).isEmpty()
                && foreign.stream().noneMatch(part::has)
                && !part.has(SnapshotField.REPORT_DATE.key());
    }

    /** The identifying keys that a record does not have. */
    List<String> missing(JsonPart part) {
        return identifying.stream().filter(path -> !part.has(path)).toList();
    }
}
