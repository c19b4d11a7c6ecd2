package dev.slipway.compiler.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.engine.CompiledRules;
import dev.slipway.engine.RuleFile;
import dev.slipway.engine.RulePack;
import dev.slipway.engine.ThresholdUse;
import dev.slipway.model.policy.Policy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Compiles a folder of rules where a jar is made of them, for a {@link dev.slipway.engine.PackProvider} to read: the
 * classes in their packages, and in {@code META-INF/slipway} the files they were made of, their digest
 * ({@code sha256}), and lists of the files ({@code files}) and of the classes that list the rules ({@code models}).
 */
public final class PackBuild {

    private static final String FOLDER = "META-INF/slipway";

    private final Path directory;

    private PackBuild(Path directory) {
        this.directory = directory;
    }

    /** Called by the build of the standard rules: compiles the folder named first into the folder named second. */
    public static void main(String[] arguments) throws IOException {
        RulePack pack = RulePack.fromDirectory(Path.of(arguments[0]));
        CompiledRules rules = PackCompiler.reproducible(pack).compile(pack);
        ThresholdUse.requireKnown(rules.thresholds(), pack.extend(Policy.empty()));
        PackBuild build = new PackBuild(Path.of(arguments[1]));
        build.writeClasses(rules);
        build.writeFiles(pack, rules);
    }

    private void writeClasses(CompiledRules rules) throws IOException {
        for (String model : rules.models()) {
            deleteClassesBelow(
                    directory.resolve(model.substring(0, model.lastIndexOf('.')).replace('.', '/')));
        }
        for (Map.Entry<String, byte[]> entry : rules.classes().entrySet()) {
            write(directory.resolve(entry.getKey()), entry.getValue());
        }
    }

    // The names of compiled rules follow from their text: those of an earlier text would stay beside the new ones.
    private static void deleteClassesBelow(Path packageFolder) throws IOException {
        if (!Files.isDirectory(packageFolder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(packageFolder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                Files.delete(file);
            }
        }
    }

    private void writeFiles(RulePack pack, CompiledRules rules) throws IOException {
        List<RuleFile> files = new ArrayList<>(pack.files());
        files.add(pack.policy());
        pack.messages().values().forEach(files::add);
        Path folder = directory.resolve(FOLDER);
        for (RuleFile file : files) {
            write(folder.resolve(file.name()), file.text().getBytes(UTF_8));
        }
        List<String> names = files.stream().map(RuleFile::name).sorted().toList();
        write(folder.resolve("files"), String.join("\n", names).getBytes(UTF_8));
        write(folder.resolve("models"), String.join("\n", rules.models()).getBytes(UTF_8));
        write(folder.resolve("sha256"), pack.sha256().getBytes(UTF_8));
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
