package dev.slipway.compiler.facts;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The Javadoc of the sources of the model: of types, of the components of records, and of methods. */
final class Javadoc {

    private static final Pattern COMPONENT = Pattern.compile("(?s)@param (\\w+) (.*?)(?=\\n\\s*@|$)");
    private static final Pattern LINK = Pattern.compile("\\{@link(?:plain)? [^}\\s]*?([\\w.]+)(?:\\([^)]*\\))?\\}");
    private static final Pattern LABELLED = Pattern.compile("\\{@link(?:plain)? \\S+ ([^}]+)\\}");

    private final Map<String, String> texts = new TreeMap<>();

    /** Reads all sources below a folder. */
    static Javadoc of(Path sources) throws IOException {
        Javadoc javadoc = new Javadoc();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(sources);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> java = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(java));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                javadoc.new Scanner(trees).scan(unit, null);
            }
        }
        return javadoc;
    }

    /** What a type is; what a property or method of it gives, after the names of its arguments. */
    Optional<String> text(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    private final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final DocTrees trees;
        private String type = "";

        Scanner(DocTrees trees) {
            this.trees = trees;
        }

        @Override
        public @Nullable Void visitClass(ClassTree tree, @Nullable Void unused) {
            String outer = type;
            type = outer.isEmpty() ? tree.getSimpleName().toString() : outer + "." + tree.getSimpleName();
            String comment = Objects.requireNonNullElse(trees.getDocComment(getCurrentPath()), "");
            put(type, "", comment);
            Matcher component = COMPONENT.matcher(comment);
            while (component.find()) {
                put(type + "." + component.group(1), "", sentence(component.group(2)));
            }
            super.visitClass(tree, null);
            type = outer;
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree tree, @Nullable Void unused) {
            String comment = Objects.requireNonNullElse(trees.getDocComment(getCurrentPath()), "");
            String arguments = tree.getParameters().stream()
                    .map(parameter -> parameter.getName().toString())
                    .collect(Collectors.joining(", "));
            String key = type + "." + tree.getName()
                    + tree.getParameters().stream()
                            .map(parameter -> raw(parameter.getType()))
                            .collect(Collectors.joining(",", "(", ")"));
            put(key.replace("()", ""), arguments.isEmpty() ? "" : arguments + ": ", comment);
            return super.visitMethod(tree, null);
        }
    }

    private static String raw(Tree type) {
        return type.toString().replaceAll("<.*>", "").replace("...", "[]");
    }

    private static String sentence(String told) {
        String text = told.strip();
        String capital = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }

    private void put(String key, String before, String comment) {
        String text = plain(comment);
        if (!text.isEmpty()) {
            texts.put(key, before + text);
        }
    }

    /** Its first paragraph, without tags, code between backticks. */
    private static String plain(String comment) {
        String first = comment.split("(?m)^\\s*@\\w|<p>", 2)[0].replaceAll("\\s+", " ");
        String linked = LINK.matcher(LABELLED.matcher(first).replaceAll("$1"))
                .replaceAll(link -> "`" + Matcher.quoteReplacement(link.group(1).replaceAll(".*[.]", "")) + "`");
        return linked.replaceAll("\\{@(?:code|literal) ([^}]*)\\}", "`$1`").strip();
    }
}
