package dev.slipway.server.api;

import dev.slipway.reports.ReportFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** A format of a report, and how a request asks for it. */
public record MediaFormat(ReportFormat format, MediaType type) {

    private static final List<MediaFormat> ALL = List.of(
            of(ReportFormat.JSON, "application/json"),
            of(ReportFormat.NDJSON, "application/x-ndjson"),
            of(ReportFormat.CSV, "text/csv;charset=UTF-8"),
            of(ReportFormat.HTML, "text/html;charset=UTF-8"),
            of(ReportFormat.MARKDOWN, "text/markdown;charset=UTF-8"),
            of(ReportFormat.TABLE, "text/plain;charset=UTF-8"),
            of(ReportFormat.ICS, "text/calendar;charset=UTF-8"),
            of(ReportFormat.SARIF, "application/sarif+json"),
            of(ReportFormat.JUNIT, "application/xml"),
            of(ReportFormat.XLSX, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private static MediaFormat of(ReportFormat format, String type) {
        return new MediaFormat(format, MediaType.parseMediaType(type));
    }

    /** All of them, JSON first. */
    public static List<MediaFormat> all() {
        return ALL;
    }

    /** That of a format. */
    public static MediaFormat of(ReportFormat format) {
        return ALL.stream().filter(each -> each.format() == format).findFirst().orElseThrow();
    }

    /** That of this word, as the command calls it: {@code xlsx}. */
    public static Optional<MediaFormat> named(String word) {
        return ALL.stream()
                .filter(format -> format.format().word().equals(word))
                .findFirst();
    }

    /** How a file of it is named: {@code md}. */
    public String ending() {
        return switch (format) {
            case TABLE -> "txt";
            case MARKDOWN -> "md";
            case JUNIT -> "xml";
            case SARIF -> "sarif.json";
            default -> format.word();
        };
    }

    /** What the header asks for most; JSON where it asks for anything. */
    static MediaFormat of(String accept) {
        try {
            List<MediaType> asked = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(asked);
            return asked.stream()
                    .sorted((one, two) -> Double.compare(two.getQualityValue(), one.getQualityValue()))
                    .flatMap(type -> ALL.stream().filter(format -> type.includes(format.type())))
                    .findFirst()
                    .orElseThrow(MediaFormat::none);
        } catch (InvalidMediaTypeException e) {
            throw none();
        }
    }

    private static dev.slipway.server.base.Refusal none() {
        return new dev.slipway.server.base.Refusal(
                dev.slipway.server.base.Refusal.Kind.NOT_OFFERED,
                "a report is "
                        + String.join(
                                ", ",
                                ALL.stream()
                                        .map(format -> format.type().getType() + "/"
                                                + format.type().getSubtype())
                                        .toList()));
    }
}
