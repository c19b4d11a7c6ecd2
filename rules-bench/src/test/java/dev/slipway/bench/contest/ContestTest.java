package dev.slipway.bench.contest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.bench.duckdb.DuckDb;
import dev.slipway.bench.portfolio.PortfolioFiles;
import dev.slipway.bench.portfolio.PortfolioGenerator;
import dev.slipway.bench.portfolio.ReportedProgramme;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No time of a contestant is worth anything unless it gives the answers of the others. */
class ContestTest {

    private static final List<ReportedProgramme> PORTFOLIO =
            new PortfolioGenerator(7).programmes(2_000).toList();

    private static final List<Answer> OF_SLIPWAY = Answer.by(new SlipwayContestant(true), PORTFOLIO);

    @Test
    void everyRuleHasSomethingToReport() {
        assertThat(OF_SLIPWAY.stream().map(Answer::rule).collect(Collectors.toSet()))
                .isEqualTo(EightRules.IDS);
    }

    @Test
    void handWrittenJavaAnswersAlike() {
        assertThat(Answer.by(new HandWrittenContestant(), PORTFOLIO)).containsExactlyElementsOf(OF_SLIPWAY);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void stockDroolsAnswersAlike(boolean isOneSession) {
        assertThat(Answer.by(new StockDroolsContestant(isOneSession), PORTFOLIO))
                .containsExactlyElementsOf(OF_SLIPWAY);
    }

    @ParameterizedTest
    @EnumSource
    void evreteAnswersAlike(EvreteContestant.Arrangement arrangement) {
        try (EvreteContestant evrete = new EvreteContestant(arrangement)) {
            assertThat(Answer.by(evrete, PORTFOLIO)).containsExactlyElementsOf(OF_SLIPWAY);
        }
    }

    @Test
    void duckDbAnswersAlikeFromEitherKindOfFile(@TempDir Path folder) throws Exception {
        Path lines = folder.resolve("lines.ndjson");
        Path bare = folder.resolve("bare.ndjson");
        Path status = folder.resolve("status.csv");
        try (OutputStream linesFile = PortfolioFiles.file(lines);
                OutputStream bareFile = PortfolioFiles.file(bare)) {
            PortfolioFiles.write(PORTFOLIO.stream(), linesFile);
            PortfolioFiles.write(PORTFOLIO.stream(), bareFile, status);
        }
        assertThat(ofDuckDb(lines, Optional.empty())).containsExactlyElementsOf(OF_SLIPWAY);
        assertThat(ofDuckDb(bare, Optional.of(status))).containsExactlyElementsOf(OF_SLIPWAY);
    }

    private static List<Answer> ofDuckDb(Path programmes, Optional<Path> status) throws SQLException {
        try (DuckDb database = new DuckDb()) {
            database.judge(programmes, status);
            return database.answers();
        }
    }
}
