package dev.slipway.inputs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day that stands in a title above the header. */
class TitleDayTest extends OfficeFiles {

    private static final String ROWS = "Milestone,Due,Forecast\nOpening,2026-06-30,2026-07-31\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tracker 31 March 2026",
                "31 March 2026",
                "Monthly status (31 March 2026)",
                "Status as of 31 March 2026   Prepared by: J. Smith",
                "\"Data date: 31 March 2026, prepared by me\"",
                "Status at 31 March 2026",
                "\"Tracker, March 31, 2026\"",
                "Сводка на 31.03.2026",
                "на 31.03.2026",
                "Stand 31.03.2026",
                "Tracker 31 March 2026\nApproved 5 May 2025",
                "Tracker 31 March 2026\nStart of works: 1 May 2025",
                "Tracker 31 March 2026\nOpening of all sites by 31 December 2027",
                "Contract,2025-05-05\nTracker 31 March 2026"
            })
    void theOnlyFullDayAboveTheTableIsThatOfTheReport(String title) {
        file("tracker.csv", title + "\n" + ROWS);

        assertThat(undated("tracker.csv")).isEmpty();
        assertThat(updatesAsStated("tracker.csv").get(0).reportDate()).hasToString("2026-03-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tracker of 5 March 2026 and 31 March 2026",
                "Tracker 1 March 2026 - 31 March 2026",
                "Report period 1 March 2026 - 31 March 2026",
                "Tracker March 2026",
                "Approved 5 May 2025",
                "Opening 30 September 2027",
                "30 September 2027: opening of all sites",
                "Baseline of 5 May 2025",
                "Contract,2025-05-05"
            })
    void noOtherDayIs(String title) {
        file("tracker.csv", title + "\n" + ROWS);

        assertThat(undated("tracker.csv")).containsExactly(path.resolve("tracker.csv"));
    }

    @Test
    void whatWasTakenIsTold() {
        file("tracker.csv", "Tracker 31 March 2026\n" + ROWS);

        assertThat(undatedImport("tracker.csv").notes().stream().map(this::withoutFolder))
                .contains(
                        "tracker.csv: the day of the report is 2026-03-31, the only one in its title 'Tracker 31 March 2026'");
    }

    @Test
    void aDayInTheNameOfTheFileSaysItBetter() {
        file("tracker-2026-04-30.csv", "Tracker 31 March 2026\n" + ROWS);

        assertThat(updatesAsStated("tracker-2026-04-30.csv").get(0).reportDate())
                .hasToString("2026-04-30");
    }

    @Test
    void aMonthInTheNameOfTheFileIsToldToBeNoDay() {
        file("tracker-2026-03.csv", ROWS);
        new TestFolder(path)
                .file(
                        "made/programme.yaml",
                        undatedImport("tracker-2026-03.csv").yaml().orElseThrow())
                .file("made/status/tracker-2026-03.csv", ROWS);

        assertThat(new TestFolder(path.resolve("made")).problems())
                .containsExactly(
                        "status/tracker-2026-03.csv: this file does not say as of which day it speaks (say it with"
                                + " --report-date 2026-03-31, by reportDate in mapping.yaml, or in the name of the file;"
                                + " 2026-03 in its name is a month, and no day)");
    }

    private List<Path> undated(String name) {
        return undatedImport(name).undated();
    }

    /** Without a day that somebody gives. */
    private ProgrammeImport undatedImport(String name) {
        ImportOptions options = new ImportOptions(
                reading, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return ProgrammeImport.of(List.of(path.resolve(name)), options);
    }
}
