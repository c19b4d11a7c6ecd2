package dev.slipway.reports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.words.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every cell of the workbook against a file a person has read: a value in the wrong column fails here. */
class GoldenWorkbookTest {

    @ParameterizedTest
    @EnumSource
    void cellsAreThoseOfTheGoldenFile(Language language) throws IOException {
        GoldenFile.compare("workbook." + language.tag() + ".txt", WorkbookDump.of(written(language)));
    }

    /** A column that is always blank could hold the values of any other. */
    @Test
    void goldenFileHasAValueInEveryColumn() throws IOException {
        assertThat(WorkbookDump.columnsWithoutValues(written(Language.ENGLISH))).isEmpty();
    }

    private static byte[] written(Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Report report =
                Report.open(ReportFormat.XLSX, out, ReportOptions.plain().in(language))) {
            report.add(WorkbookSample.assessment());
        }
        return out.toByteArray();
    }
}
