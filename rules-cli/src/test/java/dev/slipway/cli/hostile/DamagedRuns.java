package dev.slipway.cli.hostile;

import dev.slipway.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs the command again and again on a sound folder in which one file is damaged, all in this process, and prints each run
 * that ends in another way than with a report, with wrong usage, or with a problem of the input.
 */
final class DamagedRuns {

    private static final List<List<String>> COMMANDS = List.of(
            List.of("check", "desk", "--verbose"),
            List.of("check", "desk", "--format", "json"),
            List.of("check", "desk", "--format", "html=page.html", "--format", "xlsx=book.xlsx"),
            List.of("check", "desk", "--against", "before.json"),
            List.of("validate", "desk"),
            List.of("timeline", "desk"),
            List.of("trend", "desk"),
            List.of("history", "desk"),
            List.of("forecast", "desk"),
            List.of("import", "desk/status", "--dry-run"));

    /** All but line breaks and what follows from them: nothing that turns a line round or moves a cursor. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f]|(?m)^::|^##");

    private static final List<String> TRACE = List.of("should not have happened", "\tat ", "Exception in thread");

    private final Path ground;
    private final Random random;
    private final Damage damage;

    private DamagedRuns(Path ground, long seed) {
        this.ground = ground;
        this.random = new Random(seed);
        this.damage = new Damage(random);
    }

    /** In the folder of the first argument, whose folder {@code desk} and file are sound, from that seed, that many times. */
    public static void main(String... arguments) throws IOException {
        DamagedRuns runs = new DamagedRuns(Path.of(arguments[0]), Long.parseLong(arguments[1]));
        for (int number = Integer.parseInt(arguments[2]); number > 0; number--) {
            runs.once();
        }
    }

    private void once() throws IOException {
        List<Path> files = files();
        Path hit = files.get(random.nextInt(files.size()));
        byte[] sound = Files.readAllBytes(hit);
        byte[] damaged = damage.of(hit);
        List<String> command = COMMANDS.get(random.nextInt(COMMANDS.size()));
        try {
            Files.write(hit, damaged);
            Run run = Run.of(command.stream().map(this::placed).toArray());
            if (run.exit() < 0 || run.exit() > 3 || isUnsafe(run)) {
                report(command, hit, damaged, run);
            }
        } finally {
            Files.write(hit, sound);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ground)) {
            return files.filter(file -> Files.isRegularFile(file) && !isReport(file))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("page.") || name.startsWith("book.") || name.startsWith("failed-");
    }

    private Object placed(String word) {
        int file = word.indexOf('=') + 1;
        boolean isPath = word.substring(file).matches("desk.*|before[.]json|page[.]html|book[.]xlsx");
        return isPath ? word.substring(0, file) + ground.resolve(word.substring(file)) : word;
    }

    private static boolean isUnsafe(Run run) {
        String all = run.out() + run.err();
        return UNSAFE.matcher(all).find() || TRACE.stream().anyMatch(all::contains);
    }

    private void report(List<String> command, Path hit, byte[] damaged, Run run) throws IOException {
        Path kept = Files.write(ground.resolve("failed-" + System.nanoTime()), damaged);
        System.out.printf(
                "%s with %s damaged as in %s ended with %d%n%s%n%s%n",
                command, ground.relativize(hit), kept, run.exit(), run.out(), run.err());
    }
}
