package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReportFormatTest {

    @Test
    void wordsAreThoseOfTheCommand() {
        assertThat(Arrays.stream(ReportFormat.values()).map(ReportFormat::word))
                .containsExactly("table", "json", "ndjson", "csv", "markdown", "html", "xlsx", "ics", "junit", "sarif");
    }

    @Test
    void formatIsNamedByItsWordInAnyCase() {
        assertThat(ReportFormat.named("csv")).contains(ReportFormat.CSV);
        assertThat(ReportFormat.named("NDJSON")).contains(ReportFormat.NDJSON);
        assertThat(ReportFormat.named("pdf")).isEmpty();
    }

    @Test
    void tableNarrowerThanTheLeastIsRefused() {
        assertThat(new ReportOptions(false, 40, false).width()).isEqualTo(40);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportOptions(false, 39, false))
                .withMessage("a table needs at least 40 columns, not 39");
    }
}
