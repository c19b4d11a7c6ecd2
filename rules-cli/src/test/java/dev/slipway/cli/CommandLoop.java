package dev.slipway.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Java in a folder that runs one command after the other, so that each takes no start: a reader's shell, for long pages. */
final class CommandLoop implements AutoCloseable {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");

    private final Process process;
    private final DataOutputStream commands;
    private final DataInputStream answers;

    private CommandLoop(Process process) {
        this.process = process;
        this.commands = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(process.getInputStream());
    }

    static CommandLoop in(Path folder) throws IOException {
        return new CommandLoop(new ProcessBuilder(
                        Launched.JAVA,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        CommandLoop.class.getName())
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Runs {@code ./slipway} with these words, of which some may stand in double quotes. */
    Run run(String words) throws IOException {
        commands.writeBytes(words + "\n");
        commands.flush();
        return new Run(answers.readInt(), text(), text());
    }

    private String text() throws IOException {
        return new String(answers.readNBytes(answers.readInt()), UTF_8);
    }

    @Override
    public void close() throws IOException {
        commands.close();
        process.destroy();
    }

    public static void main(String[] none) throws IOException {
        DataOutputStream answers = new DataOutputStream(System.out);
        BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        for (String command = commands.readLine(); command != null; command = commands.readLine()) {
            Run run = Run.of(words(command).toArray());
            answers.writeInt(run.exit());
            for (String text : List.of(run.out(), run.err())) {
                answers.writeInt(text.getBytes(UTF_8).length);
                answers.write(text.getBytes(UTF_8));
            }
            answers.flush();
        }
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(command); word.find(); ) {
            words.add(word.group(1) == null ? word.group() : word.group(1));
        }
        return words;
    }
}
