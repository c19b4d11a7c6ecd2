package dev.slipway.server.schedule;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.inputs.ReceivedStatus;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;

/** One Java that reads files of planning tools, one after the other. It ends with the server, however that ends. */
final class ScheduleChild {

    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;
    private final ScheduleAnswer answers = new ScheduleAnswer();

    private ScheduleChild(Process process) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /**
     * Starts one, which knows nothing of the environment of the server.
     *
     * @param memory the most that its heap takes, in the words of Java: {@code 512m}
     * @param seconds that it may take over one file
     */
    static ScheduleChild start(String memory, int seconds) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(memory, seconds)).redirectError(Redirect.INHERIT);
        builder.environment().keySet().removeIf(name -> !name.equals("SystemRoot"));
        return new ScheduleChild(builder.start());
    }

    private static List<String> command(String memory, int seconds) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + memory,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                // Standard output is for answers alone.
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=" + UTF_8,
                "-Duser.timezone=" + TimeZone.getDefault().getID()));
        command.addAll(archive());
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                ScheduleChildMain.class.getName(),
                String.valueOf(seconds)));
        return command;
    }

    /** The archive of classes that the server started from serves here too. */
    private static List<String> archive() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-XX:SharedArchiveFile=") || option.startsWith("-XX:AOTCache="))
                .toList();
    }

    /** What it makes of a file. */
    ReceivedStatus read(ScheduleQuestion question) throws IOException {
        question.write(out);
        return answers.read(in);
    }

    /** Whatever it does. */
    void end() {
        process.destroyForcibly();
    }
}
