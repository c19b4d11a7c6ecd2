package dev.slipway.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.cli.Folder;
import dev.slipway.cli.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holidays of a country as the command brings them. */
class CountryCalendarTest {

    @TempDir
    private Path directory;

    /** In Kazakhstan the 16th of December is a holiday, in 2026 a Wednesday: a working day after Tuesday is Thursday. */
    @Test
    void aLagInWorkingDaysPassesOverTheHolidaysOfTheCountry() {
        Folder folder = Folder.green(directory.resolve("port"))
                .with(
                        "programme.yaml",
                        """
                        programme: port
                        calendar: {weekend: [SAT, SUN], holidays: KZ}
                        milestones:
                          - {id: works, deadline: 2026-12-15}
                          - {id: opening, deadline: 2026-12-16, after: [works+1wd]}
                        """);

        Run run = Run.of("check", folder.path(), "--as-of", "2026-03-31", "--fail-on", "never", "--format", "json");

        assertThat(run.out())
                .contains("port/opening after port/works+1wd")
                .contains("opening (2026-12-16) comes 1 day earlier than port, works (2026-12-15) allows.");
    }
}
