package dev.slipway.bench.portfolio;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Writes portfolios as the files that Slipway reads, programme by programme. */
public final class PortfolioFiles {

    private static final int BUFFER = 1 << 16;

    private PortfolioFiles() {}

    /** NDJSON with the reports in each line. */
    public static void write(Stream<ReportedProgramme> portfolio, OutputStream stream) {
        try (ProgrammeWriter programmes = new ProgrammeWriter(stream)) {
            portfolio.forEach(next -> programmes.write(next.programme(), next.updates()));
        }
    }

    /** NDJSON without reports, and all reports in one CSV, in the same order. */
    public static void write(Stream<ReportedProgramme> portfolio, OutputStream stream, Path status) throws IOException {
        try (ProgrammeWriter programmes = new ProgrammeWriter(stream);
                StatusWriter reports = new StatusWriter(file(status))) {
            portfolio.forEach(next -> {
                programmes.write(next.programme());
                reports.write(next.programme().id(), next.updates());
            });
        }
    }

    public static OutputStream file(Path path) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(path), BUFFER);
    }
}
