package dev.slipway.flink.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.cli.Slipway;
import dev.slipway.cli.console.Console;
import dev.slipway.cli.console.StandardOutput;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What {@code slipway check} says. */
record Command(String out, String err, int exit) {

    static Command check(String portfolio, List<String> options) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Console console = new Console(
                InputStream.nullInputStream(),
                new StandardOutput(out, false),
                new PrintWriter(err),
                false,
                false,
                () -> LocalDate.EPOCH);
        String[] arguments =
                Stream.concat(Stream.of("check", portfolio), options.stream()).toArray(String[]::new);
        int exit = Slipway.run(console, arguments);
        console.out().flush();
        return new Command(out.toString(UTF_8), err.toString(), exit);
    }
}
