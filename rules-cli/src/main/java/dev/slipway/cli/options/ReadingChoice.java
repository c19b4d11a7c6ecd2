package dev.slipway.cli.options;

import dev.slipway.inputs.DateOrder;
import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.Reading;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.dates.FiscalYear;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say how files of other tools are to be understood. */
public final class ReadingChoice {

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "Which tool wrote the files, where their content does not show it: ${COMPLETION-CANDIDATES}.")
    private @Nullable String kind;

    @Option(
            names = "--report-date",
            paramLabel = "DATE",
            description = "The day as of which schedule files and exports speak, whatever date they state.")
    private @Nullable String reportDate;

    @Option(
            names = "--date-order",
            paramLabel = "ORDER",
            completionCandidates = Orders.class,
            description = "How dates such as 03/04/2025 are written: ${COMPLETION-CANDIDATES}.")
    private @Nullable String dateOrder;

    @Option(
            names = "--fiscal-year",
            paramLabel = "MONTH/NAMED",
            description =
                    "How fiscal years such as FY26 are counted: 4/start begins in April and is named after the year of "
                            + "its start, 4/end after that of its end.")
    private @Nullable String fiscalYear;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description =
                    "How tables as text are encoded, where they do not show it: windows-1252, windows-1251, GB18030.")
    private @Nullable String encoding;

    @Option(
            names = "--mapping",
            paramLabel = "F",
            description = "What unusual columns mean, instead of the folder's mapping.yaml.")
    private @Nullable Path mapping;

    @Mixin
    private LimitChoice limit = new LimitChoice();

    /** The reading that these options ask for. */
    public Reading reading() {
        return new Reading(
                Optional.ofNullable(kind).map(ReadingChoice::kind),
                Optional.ofNullable(reportDate).map(text -> DateArgument.parse("--report-date", text)),
                Optional.ofNullable(dateOrder).map(ReadingChoice::order),
                Optional.ofNullable(fiscalYear).map(ReadingChoice::fiscalYear),
                Optional.ofNullable(encoding).map(ReadingChoice::charset),
                Optional.ofNullable(mapping),
                limit.limits());
    }

    private static FileKind kind(String word) {
        return FileKind.of(word)
                .orElseThrow(() -> new UsageException(
                        "there is no kind '" + word + "'; " + Suggestion.of(word, FileKind.words())));
    }

    private static DateOrder order(String word) {
        return DateOrder.of(word)
                .orElseThrow(() -> new UsageException(
                        "--date-order " + word + " is none of " + String.join(", ", DateOrder.words())));
    }

    private static FiscalYear fiscalYear(String text) {
        return FiscalYear.of(text)
                .orElseThrow(() -> new UsageException("--fiscal-year " + text
                        + " is not the month of its start, 1 to 12, and 'start' or 'end'; write it as 4/start"));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new UsageException(
                    "--encoding " + name + " is no encoding that Java knows; windows-1252 and UTF-16 are such");
        }
    }

    /** The kinds, for help and for a shell to complete. */
    static final class Kinds implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return FileKind.words().iterator();
        }
    }

    /** The orders, likewise. */
    static final class Orders implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return DateOrder.words().iterator();
        }
    }
}
