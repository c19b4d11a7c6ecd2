package dev.slipway.server.page.view;

import dev.slipway.server.programme.ProgrammeRow;
import java.time.LocalDate;
import java.util.List;

/**
 * What the page of a programme shows.
 *
 * @param verdict its first line, in the language of the reader
 * @param chosen which alerts are listed
 * @param waiting how many waivers wait for a second signature
 * @param formats of the report, by their words
 */
public record ProgrammePage(
        ProgrammeRow programme,
        String verdict,
        AlertItems alerts,
        Chosen chosen,
        ProgrammePictures pictures,
        long waiting,
        LocalDate today,
        List<String> formats,
        boolean mayReport,
        boolean mayPlan) {

    /**
     * Which alerts are wanted; empty texts do not restrict, but for those that cleared.
     *
     * @param state as the API calls it
     */
    public record Chosen(String state, String severity) {

        public static final List<String> STATES = List.of("open", "acknowledged", "waived", "cleared", "all");
        public static final List<String> SEVERITIES = List.of("red", "amber", "info");
    }

    public ProgrammePage {
        formats = List.copyOf(formats);
    }
}
