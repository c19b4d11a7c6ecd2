package dev.slipway.server.page.view;

import dev.slipway.server.programme.ProgrammeRow;
import java.util.List;
import java.util.Optional;

/**
 * What the page shows after a file was dropped.
 *
 * @param reports the first of its reports as they are understood; empty once they were taken
 * @param staged by which the file is taken after all; empty where it was taken or cannot be
 */
public record Dropped(
        ProgrammeRow programme, String file, IntakeAnswer answer, List<Report> reports, Optional<String> staged) {

    /**
     * One report of a file.
     *
     * @param place where in the file it stands
     * @param says what it says, in words
     */
    public record Report(String place, String day, String subject, String says) {}

    public Dropped {
        reports = List.copyOf(reports);
    }
}
