package dev.slipway.engine.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.policy.Policy;
import dev.slipway.model.words.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.drools.model.Model;

/** Finds the pack that was compiled into a jar when Slipway was built. */
public final class PrecompiledPack {

    static final String MODELS = "META-INF/services/" + Model.class.getName();
    static final String POLICY = "META-INF/slipway/policy.yaml";
    static final String SOURCES = "META-INF/slipway/rules/";
    static final String TEXTS = "META-INF/slipway/";
    static final String FILES = SOURCES + "files";
    static final String SHA256 = "META-INF/slipway/sha256";

    /** What the files of the standard rules are called, of which their reader has no folder. */
    private static final String FOLDER = "standard/";

    private static final String POLICY_NAME = FOLDER + "policy.yaml";

    private PrecompiledPack() {}

    /** Whether there is one on the class path. */
    static boolean isPresent() {
        return ServiceLoader.load(Model.class, PrecompiledPack.class.getClassLoader()).stream()
                .findAny()
                .isPresent();
    }

    /**
     * Loads the pack on the class path.
     *
     * @throws IllegalStateException if there is none
     */
    public static LoadedPack load() {
        ClassLoader loader = PrecompiledPack.class.getClassLoader();
        List<Model> models = ServiceLoader.load(Model.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        if (models.isEmpty()) {
            throw new IllegalStateException(
                    "the standard rules are not on the class path; depend on dev.slipway:rules, which brings the engine");
        }
        String policy = text(loader, POLICY);
        return new LoadedPack(
                models,
                POLICY_NAME,
                policy,
                PackSources.parsePolicy(POLICY_NAME, policy),
                List.of(),
                text(loader, SHA256),
                false,
                new RuleTexts(language -> text(loader, language)),
                true);
    }

    /**
     * The files that the pack on the class path was compiled from.
     *
     * @throws IllegalStateException if there is none
     */
    public static PackSources sources() {
        ClassLoader loader = PrecompiledPack.class.getClassLoader();
        List<DrlFile> files = text(loader, FILES)
                .lines()
                .map(name -> new DrlFile(FOLDER + name, text(loader, SOURCES + name)))
                .toList();
        return new PackSources(files, POLICY_NAME, text(loader, POLICY));
    }

    private static String text(ClassLoader loader, Language language) {
        return language == Language.ENGLISH ? "" : text(loader, TEXTS + RuleTexts.fileName(language));
    }

    private static String text(ClassLoader loader, String resource) {
        try (InputStream in = loader.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the standard rules lack " + resource + "; build Slipway anew");
            }
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Called by the build of the standard rules: compiles the folder named first into the folder named second. */
    public static void main(String[] arguments) throws IOException {
        PackSources sources = PackSources.in(Path.of(arguments[0]));
        CompiledPack pack = PackCompiler.compileReproducibly(sources);
        ThresholdUse.throwIfUnknown(pack.thresholds(), Policy.empty().extendedBy(pack.policy()));
        pack.writeTo(Path.of(arguments[1]));
        writeSources(sources, Path.of(arguments[1]));
    }

    private static void writeSources(PackSources sources, Path directory) throws IOException {
        Path folder = Files.createDirectories(directory.resolve(SOURCES));
        List<String> names = new ArrayList<>();
        for (DrlFile file : sources.files()) {
            String name = String.valueOf(Path.of(file.path()).getFileName());
            names.add(name);
            Files.writeString(folder.resolve(name), file.text());
        }
        Files.writeString(directory.resolve(FILES), String.join("\n", names));
    }
}
