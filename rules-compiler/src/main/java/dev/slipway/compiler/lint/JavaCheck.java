package dev.slipway.compiler.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Asks the Java compiler of the platform what is wrong with some classes; nothing that it makes of them is kept. Not by
 * the compiler of Drools: that one takes a {@code target/classes/module-info.class} below the current folder for
 * theirs, and then finds none of the classes that they use.
 */
final class JavaCheck {

    private final ClassLoader loader;

    /** @param loader of the classes that they use, where the class path does not have them */
    JavaCheck(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * What is wrong; nothing where this Java has no compiler.
     *
     * @param sources by their paths
     */
    List<Diagnostic<? extends JavaFileObject>> errors(Map<String, String> sources) {
        return Optional.ofNullable(ToolProvider.getSystemJavaCompiler())
                .map(compiler -> errors(compiler, sources))
                .orElse(List.of());
    }

    private List<Diagnostic<? extends JavaFileObject>> errors(JavaCompiler compiler, Map<String, String> sources) {
        DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(told, Locale.ENGLISH, UTF_8)) {
            List<Source> units = sources.entrySet().stream()
                    .map(source -> new Source(source.getKey(), source.getValue()))
                    .toList();
            compiler.getTask(null, new LoadedClasses(files, loader), told, options(), null, units)
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }

    private static List<String> options() {
        List<String> options = new ArrayList<>(List.of("-source", "17", "-Xlint:-options", "-proc:none"));
        Optional.ofNullable(System.getProperty("jdk.module.path"))
                .ifPresent(path -> options.addAll(List.of("--module-path", path, "--add-modules", "ALL-MODULE-PATH")));
        return options;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String path, String text) {
            super(URI.create("rules:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
