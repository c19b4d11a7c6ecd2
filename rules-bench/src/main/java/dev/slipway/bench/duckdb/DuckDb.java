package dev.slipway.bench.duckdb;

import dev.slipway.bench.contest.Answer;
import dev.slipway.bench.portfolio.PortfolioGenerator;
import dev.slipway.model.base.DayRange;
import dev.slipway.model.base.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** DuckDB through JDBC, in memory, from the files that Slipway reads to a CSV of alerts. */
public final class DuckDb implements AutoCloseable {

    private static final List<String> RULES = List.of("S01", "S02", "S03", "S04", "S06", "T01", "C01", "D01");

    private final Connection connection;

    public DuckDb() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
    }

    /**
     * Judges a portfolio and writes its alerts.
     *
     * @param arguments the NDJSON, the status CSV where there is one, and the CSV to write
     */
    public static void main(String[] arguments) throws SQLException {
        List<String> files = List.of(arguments);
        try (DuckDb database = new DuckDb()) {
            Optional<Path> status = files.size() == 3 ? Optional.of(Path.of(files.get(1))) : Optional.empty();
            database.judge(Path.of(files.get(0)), status);
            database.write(Path.of(files.get(files.size() - 1)));
        }
    }

    /** Reads the files and finds the alerts in them. */
    public void judge(Path programmes, Optional<Path> status) throws SQLException {
        String reading = text(status.isPresent() ? "read-csv.sql" : "read-ndjson.sql")
                .replace("${programmes}", quoted(programmes))
                .replace("${status}", status.map(DuckDb::quoted).orElse(""));
        execute(reading);
        execute(text("facts.sql").replace("${asOf}", PortfolioGenerator.AS_OF.toString()));
        for (String rule : RULES) {
            execute("insert into alert " + text(rule + ".sql"));
        }
    }

    private void write(Path alerts) throws SQLException {
        execute("copy alert to '" + quoted(alerts) + "' (header)");
    }

    /** What it found, as the other contestants report it. */
    public List<Answer> answers() throws SQLException {
        List<Answer> answers = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from alert")) {
            while (rows.next()) {
                int most = rows.getInt("days_max");
                Optional<DayRange> days = rows.wasNull()
                        ? Optional.empty()
                        : Optional.of(DayRange.between(rows.getInt("days_min"), most));
                answers.add(Answer.of(
                        rows.getString("rule"),
                        Severity.valueOf(rows.getString("severity").toUpperCase(Locale.ROOT)),
                        rows.getString("subject"),
                        rows.getString("about"),
                        days));
            }
        }
        return Answer.sorted(answers);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String quoted(Path file) {
        return file.toString().replace("'", "''");
    }

    private static String text(String name) {
        try (InputStream stream = Objects.requireNonNull(DuckDb.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
