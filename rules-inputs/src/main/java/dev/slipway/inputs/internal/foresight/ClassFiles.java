package dev.slipway.inputs.internal.foresight;

import dev.slipway.inputs.InputLimits;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.text.ReadingLog;
import dev.slipway.inputs.internal.text.Source;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.model.base.Lazy;
import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Suggestion;
import dev.slipway.model.foresight.ReferenceClass;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds reference classes: those that come with Slipway by their names, others in files. */
public final class ClassFiles {

    private static final String ENDING = ".csv";

    private static final Map<String, Lazy<ReferenceClass>> SHIPPED = shipped("nyc-public-works");

    private ClassFiles() {}

    /** The names of those that come with Slipway. */
    public static List<String> names() {
        return List.copyOf(SHIPPED.keySet());
    }

    /** The class of that name, or in that file where it ends in {@code .csv}; what is wrong is in the log. */
    public static Optional<ReferenceClass> find(String nameOrFile, Path folder, ReadingLog log) {
        if (nameOrFile.endsWith(ENDING)) {
            Path file = folder.resolve(nameOrFile);
            return ReferenceClassReader.read(nameOrFile, Source.of(file), log);
        }
        Optional<ReferenceClass> shipped =
                Optional.ofNullable(SHIPPED.get(nameOrFile)).map(Lazy::get);
        if (shipped.isEmpty()) {
            log.problemsOf(nameOrFile)
                    .add(Place.FILE, "there is no reference class of this name", () -> remedy(nameOrFile));
        }
        return shipped;
    }

    /** The class that a programme names; a file lies in the folder of the programme or below. */
    public static Optional<ReferenceClass> named(Scalar name, FileProblems problems) {
        String text = name.text().strip();
        if (text.endsWith(ENDING) && !isBelow(text)) {
            problems.add(
                    name.place(),
                    "the file of a reference class lies next to the programme or in a folder there, not at '" + text
                            + "'",
                    "copy it there, and name it as class.csv");
            return Optional.empty();
        }
        ReadingLog log = new ReadingLog(problems.limits());
        Path programme = Path.of(problems.file());
        Path folder = Optional.ofNullable(programme.getParent()).orElse(Path.of(""));
        Optional<ReferenceClass> found = find(text, folder, log);
        log.problems().forEach(problem -> problems.add(name.place(), told(problem), problem.hint()));
        return found;
    }

    private static String told(Problem problem) {
        String place = problem.line() > 0 ? problem.file() + ":" + problem.line() : problem.file();
        return place + ": " + problem.message();
    }

    private static boolean isBelow(String file) {
        return file.chars().noneMatch(letter -> letter == '\\' || letter == ':' || Character.isISOControl(letter))
                && !file.startsWith("/")
                && Stream.of(file.split("/")).noneMatch(".."::equals);
    }

    private static String remedy(String name) {
        return Suggestion.of(name, names()) + "; a file that was learned is named with its ending, as class.csv";
    }

    private static Map<String, Lazy<ReferenceClass>> shipped(String... names) {
        Map<String, Lazy<ReferenceClass>> shipped = new TreeMap<>();
        for (String name : names) {
            shipped.put(name, new Lazy<>(() -> load(name)));
        }
        return shipped;
    }

    private static ReferenceClass load(String name) {
        ReadingLog log = new ReadingLog(InputLimits.defaults());
        return ReferenceClassReader.read(name, new Source(name, () -> resource(name)), log)
                .orElseThrow(() -> new IllegalStateException("a reference class of Slipway's own: " + log.problems()));
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(
                ClassFiles.class.getResourceAsStream("/dev/slipway/inputs/classes/" + name + ENDING));
    }
}
