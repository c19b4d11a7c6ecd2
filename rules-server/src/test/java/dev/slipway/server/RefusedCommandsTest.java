package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Commands of the server that cannot be: a sentence each, with the remedy, and nothing left behind. */
class RefusedCommandsTest {

    @TempDir
    private Path folder;

    /** What a command told, and how it ended. */
    private record Told(int code, String text) {}

    private Told run(String... arguments) {
        StringWriter told = new StringWriter();
        CommandLine line = SlipwayServer.line().setErr(new PrintWriter(told));
        line.getSubcommands().values().forEach(each -> each.setErr(new PrintWriter(told)));
        int code = line.execute(arguments);
        return new Told(code, told.toString().strip());
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    @Test
    void aPortThatIsTakenIsSaidBeforeThereIsADatabase() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            Told pages = run("--port", "" + port, "--data", data());
            Told health = run("--port", "0", "--management-port", "" + port, "--data", data());

            assertThat(pages.code).isEqualTo(5);
            assertThat(pages.text)
                    .isEqualTo("slipway: port " + port + " of 127.0.0.1: another program listens there, perhaps"
                            + " another Slipway; end it, or name another port with --port");
            assertThat(health.text).endsWith("name another port with --management-port");
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void anAddressThatThisMachineHasNotIsNamed() {
        for (String address : new String[] {"no where", "192.0.2.1"}) {
            Told told = run("--address", address, "--port", "0", "--data", data());

            assertThat(told.code).isEqualTo(2);
            assertThat(told.text)
                    .startsWith("slipway: --address " + address + ": this machine has no such address; leave it out");
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPortThatThereIsNotIsWrongUsage() {
        Told told = run("--port", "999999", "--data", data());

        assertThat(told)
                .isEqualTo(new Told(
                        2,
                        "slipway: --port 999999: there is no such port; name one from 0 (any that is free) to 65535"));
        assertThat(run("--management-port", "-2", "--data", data()).code).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileIsNoFolderOfData() throws Exception {
        Path file = Files.createFile(folder.resolve("data"));

        for (Told told :
                new Told[] {run("--port", "0", "--data", data()), run("import", "--data", data(), file.toString())}) {
            assertThat(told.code).isEqualTo(2);
            assertThat(told.text)
                    .isEqualTo("slipway: --data " + data()
                            + ": this is a file; name a folder, which is made where it is missing");
        }
    }

    @Test
    void anOptionThatThereIsNotIsGuessed() {
        assertThat(run("--prot", "1"))
                .isEqualTo(new Told(
                        2,
                        "slipway: there is no option '--prot'; did you mean '--port'?\nTry 'slipway serve --help'."));
        assertThat(run("exprot").text).contains("there is no command 'exprot'; did you mean 'export'?");
        assertThat(run("export", "a", "b").text)
                .contains("'b' is one argument too many", "slipway serve export --help");
    }

    @Test
    void anOptionThatCannotBeReadIsWrongUsage() {
        Told mail = run("--port", "0", "--data", data(), "--mail", "ftp://x");
        Told target = run("--port", "0", "--data", data(), "--allow-target", "zz");

        assertThat(mail).isEqualTo(new Told(2, "slipway: 'ftp://x' is no mail server such as smtp://host:587"));
        assertThat(target).isEqualTo(new Told(2, "slipway: 'zz' is no range of addresses such as 10.0.0.0/8"));
    }

    @Test
    void anExportOfNothingMakesNoDatabase() {
        Told told = run("export", "--data", data(), folder.resolve("out.ndjson").toString());

        assertThat(told.code).isEqualTo(3);
        assertThat(told.text)
                .startsWith("slipway: " + data()
                        + ": no server has kept anything there; name the folder of its data with --data");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsNoExportMakesNoDatabase() throws Exception {
        Path missing = folder.resolve("missing.ndjson");
        Path other = Files.writeString(folder.resolve("other.ndjson"), "{\"a\": 1}\n");

        Told ofMissing = run("import", "--data", data(), missing.toString());
        assertThat(folder.resolve("data")).doesNotExist();
        Told ofOther = run("import", "--data", data(), other.toString());

        assertThat(ofMissing)
                .isEqualTo(new Told(
                        3,
                        "slipway: " + missing
                                + ": there is no such file; name the one that 'slipway serve export' wrote"));
        assertThat(ofOther)
                .isEqualTo(new Told(
                        3, "slipway: " + other + ": line 1: this is no export of a server; nothing was imported"));
        assertThat(folder.resolve("data")).isEmptyDirectory();
    }
}
