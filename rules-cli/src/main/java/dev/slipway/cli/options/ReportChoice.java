package dev.slipway.cli.options;

import dev.slipway.model.base.Suggestion;
import dev.slipway.reports.ReportFormat;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report that was asked for: {@code json} or {@code json=-}, or {@code json=report.json}.
 *
 * @param file where it goes; to standard output where there is none
 */
public record ReportChoice(ReportFormat format, Optional<Path> file) {

    private static final String STANDARD_OUTPUT = "-";

    /** The words of the formats. */
    public static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return words().iterator();
        }
    }

    private static List<String> words() {
        return Arrays.stream(ReportFormat.values()).map(ReportFormat::word).toList();
    }

    /**
     * All that were asked for; the table where none was.
     *
     * @throws UsageException if a format is not known, or two would go to one place
     */
    public static List<ReportChoice> parseAll(List<String> texts) {
        List<ReportChoice> choices = (texts.isEmpty() ? List.of("table") : texts)
                .stream().map(ReportChoice::parse).toList();
        Set<Optional<Path>> places = new HashSet<>();
        for (ReportChoice choice : choices) {
            if (!places.add(choice.file.map(path -> path.toAbsolutePath().normalize()))) {
                throw new UsageException(choice.file
                        .map(path -> "two reports cannot go to one file: " + path)
                        .orElse("only one report can go to standard output; give the others a file: json=FILE"));
            }
        }
        return choices;
    }

    private static ReportChoice parse(String text) {
        int equals = text.indexOf('=');
        String word = equals < 0 ? text : text.substring(0, equals);
        ReportFormat format = ReportFormat.named(word).orElseThrow(() -> new UsageException(unknown(word)));
        if (equals >= 0 && equals == text.length() - 1) {
            throw new UsageException("--format " + text + " names no file after the equals sign");
        }
        return new ReportChoice(
                format,
                Optional.of(text.substring(equals + 1))
                        .filter(file -> equals >= 0 && !file.equals(STANDARD_OUTPUT))
                        .map(Path::of));
    }

    private static String unknown(String word) {
        return "there is no format '" + word + "'; " + Suggestion.of(word, words());
    }
}
