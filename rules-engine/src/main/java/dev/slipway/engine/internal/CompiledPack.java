package dev.slipway.engine.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.words.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.drools.model.Model;

/**
 * The classes that a pack was compiled into.
 *
 * @param classes by file name
 * @param models names of those that list the rules of a package
 * @param messages the texts of its rules in other languages, as their files have them
 */
public record CompiledPack(
        Map<String, byte[]> classes,
        List<String> models,
        String policyPath,
        String policyText,
        Map<String, Object> policy,
        List<ThresholdUse> thresholds,
        String sha256,
        boolean insertsFacts,
        Map<Language, String> messages) {

    /** The classes of these sources, with all else that follows from the sources themselves. */
    public static CompiledPack of(PackSources sources, Map<String, byte[]> classes, List<String> models) {
        return new CompiledPack(
                classes,
                models,
                sources.policyPath(),
                sources.policyText(),
                sources.policy(),
                ThresholdUse.in(sources),
                sources.sha256(),
                InsertedFacts.areIn(sources),
                sources.messages());
    }

    /** Loads the classes into a class loader of their own, which goes when the pack goes. */
    public LoadedPack load() {
        PackClassLoader loader = new PackClassLoader(classes);
        List<Model> loaded = new ArrayList<>();
        for (String name : models) {
            loaded.add(loader.newModel(name));
        }
        RuleTexts texts = new RuleTexts(language -> messages.getOrDefault(language, ""));
        return new LoadedPack(loaded, policyPath, policyText, policy, thresholds, sha256, insertsFacts, texts, false);
    }

    /** Writes the classes where a jar is made of them, in the form that {@link PrecompiledPack} reads. */
    public void writeTo(Path directory) throws IOException {
        deleteClassesOf(directory);
        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            write(directory.resolve(entry.getKey()), entry.getValue());
        }
        write(
                directory.resolve(PrecompiledPack.MODELS),
                String.join("\n", models).getBytes(UTF_8));
        write(directory.resolve(PrecompiledPack.POLICY), policyText.getBytes(UTF_8));
        write(directory.resolve(PrecompiledPack.SHA256), sha256.getBytes(UTF_8));
        for (Map.Entry<Language, String> texts : messages.entrySet()) {
            String name = PrecompiledPack.TEXTS + RuleTexts.fileName(texts.getKey());
            write(directory.resolve(name), texts.getValue().getBytes(UTF_8));
        }
    }

    // The names of compiled rules follow from their text: those of an earlier text would stay beside the new ones.
    private static void deleteClassesOf(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static final class PackClassLoader extends ClassLoader {

        private final Map<String, byte[]> classes;

        PackClassLoader(Map<String, byte[]> classes) {
            super(CompiledPack.class.getClassLoader());
            this.classes = classes;
        }

        Model newModel(String name) {
            try {
                return (Model) loadClass(name).getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the compiled rules " + name + " cannot be loaded", e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
