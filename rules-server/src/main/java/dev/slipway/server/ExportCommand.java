package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.server.base.OwnFile;
import dev.slipway.server.transfer.Export;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes all that is kept to a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Writes all that is kept as lines of JSON, which import reads into either database.",
            "The database is that of SLIPWAY_DATABASE, or the one in the folder of --data, whose server must be stopped.",
            "Secrets in it are encrypted under secret.key, which goes another way."
        })
final class ExportCommand implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR", description = "folder of the data (default: slipway-data)")
    private Path data = Path.of("slipway-data");

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "where to (default: standard output)")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException, SQLException {
        DatabaseChoice database = DatabaseChoice.of(data);
        if (database.isEmbedded()) {
            new DataFolder(data).requireDatabase();
        }
        try (Connection connection = database.open();
                Writer out = open()) {
            long rows = Export.write(connection, out);
            System.err.println("slipway: exported " + rows + " rows");
        }
        return 0;
    }

    private Writer open() throws IOException {
        return file == null || file.toString().equals("-")
                ? new BufferedWriter(new OutputStreamWriter(System.out, UTF_8))
                : OwnFile.writer(file);
    }
}
