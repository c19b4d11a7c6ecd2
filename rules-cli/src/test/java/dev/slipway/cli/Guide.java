package dev.slipway.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of a page that a reader would copy: files to write, and commands to type with what they answer. */
public record Guide(List<Block> blocks) {

    private static final Pattern FENCE = Pattern.compile(
            "^```(?<kind>\\w+)(?: (?<file>\\S+))?\\n(?<text>.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    /** A fenced block: of a file, where its fence names one. */
    public record Block(String kind, String file, String text) {

        boolean isFile() {
            return !file.isEmpty();
        }

        boolean isConsole() {
            return kind.equals("console");
        }

        /** The commands of a console, each with the lines under it. */
        List<Exchange> exchanges() {
            List<Exchange> exchanges = new ArrayList<>();
            text.lines().forEach(line -> {
                if (line.startsWith("$ ")) {
                    exchanges.add(new Exchange(line.substring(2), new ArrayList<>()));
                } else {
                    exchanges.get(exchanges.size() - 1).answer().add(line);
                }
            });
            return exchanges;
        }
    }

    /** A command and its answer, in which a line of three dots means any lines. */
    public record Exchange(String command, List<String> answer) {

        boolean isAnsweredBy(String output) {
            if (answer.isEmpty()) {
                return true;
            }
            StringBuilder pattern = new StringBuilder();
            for (String line : answer) {
                pattern.append(line.strip().equals("...") ? "(?:.*\\n)*?" : Pattern.quote(line) + "\\n");
            }
            return Pattern.matches(pattern.toString(), output);
        }
    }

    public static Guide read(Path page) throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = FENCE.matcher(Files.readString(page));
        while (matcher.find()) {
            String file = matcher.group("file") == null ? "" : matcher.group("file");
            blocks.add(new Block(matcher.group("kind"), file, matcher.group("text")));
        }
        return new Guide(blocks);
    }
}
