package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.server.transfer.Import;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads an export into a fresh database. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Reads what export wrote into a database that holds nothing yet: all of it, or none.",
            "The database is that of SLIPWAY_DATABASE, or the one in the folder of --data. Put secret.key there too."
        })
final class RestoreCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR", description = "folder of the data (default: slipway-data)")
    private Path data = Path.of("slipway-data");

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "where from (default: standard input)")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException, SQLException {
        try (BufferedReader in = open()) {
            DatabaseChoice database = DatabaseChoice.of(data);
            DataFolder folder = new DataFolder(data);
            if (database.isEmbedded()) {
                folder.create();
            }
            boolean isNew = database.isEmbedded() && !folder.hasDatabase();
            database.migrate();
            try {
                read(in, database);
            } catch (SQLException | RuntimeException e) {
                if (isNew) {
                    folder.forget();
                }
                throw e;
            }
        }
        return 0;
    }

    private void read(BufferedReader in, DatabaseChoice database) throws SQLException {
        try (Connection connection = database.open()) {
            long rows = Import.read(in, connection);
            System.err.println("slipway: imported " + rows + " rows");
        } catch (IOException e) {
            throw Stopped.input(name() + ": " + e.getMessage() + "; nothing was imported");
        }
    }

    private boolean isStandardInput() {
        return file == null || file.toString().equals("-");
    }

    private String name() {
        return isStandardInput() ? "standard input" : String.valueOf(file);
    }

    private BufferedReader open() throws IOException {
        try {
            return file == null || isStandardInput()
                    ? new BufferedReader(new InputStreamReader(System.in, UTF_8))
                    : Files.newBufferedReader(file, UTF_8);
        } catch (NoSuchFileException e) {
            throw Stopped.input(name() + ": there is no such file; name the one that 'slipway serve export' wrote");
        }
    }
}
