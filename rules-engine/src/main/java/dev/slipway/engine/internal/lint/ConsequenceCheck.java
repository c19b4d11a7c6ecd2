package dev.slipway.engine.internal.lint;

import dev.slipway.engine.internal.DrlFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kie.memorycompiler.CompilationProblem;
import org.kie.memorycompiler.JavaCompiler;
import org.kie.memorycompiler.JavaCompilerFactory;
import org.kie.memorycompiler.JavaConfiguration.CompilerType;
import org.kie.memorycompiler.resources.MemoryResourceReader;
import org.kie.memorycompiler.resources.MemoryResourceStore;

/**
 * Has the Java in consequences and functions compiled where its author wrote it: each piece alone, at its own line and
 * column, so that whatever the compiler says of it is said of the author's file. What Drools makes of it never shows.
 */
final class ConsequenceCheck {

    private final ClassLoader loader;
    private final Findings findings;
    private final Map<String, Piece> pieces = new TreeMap<>();

    ConsequenceCheck(ClassLoader loader, Findings findings) {
        this.loader = loader;
        this.findings = findings;
    }

    /** A piece of Java, and the class made of it: its first line holds everything that was put around it. */
    private record Piece(
            DrlFile file, Span span, String path, String source, int added, Names names, Set<String> variables) {}

    /** Adds the consequence of a rule, where it is plain what kind its names are. */
    void add(RuleContext context, JavaFrame frame) {
        RuleText rule = context.rule();
        Map<String, ValueKind> bound = context.scope().outer();
        if (rule.consequence().isEmpty()) {
            return;
        }
        Span span = rule.consequence().get();
        Set<String> used = Tokens.within(rule.file().text(), span.offset(), span.end()).stream()
                .map(Token::text)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean isUncertain = bound.entrySet().stream()
                .anyMatch(entry -> entry.getValue() instanceof ValueKind.Unknown && used.contains(entry.getKey()));
        if (!isUncertain && !used.contains("modify") && !used.contains("with")) {
            String head = frame.head(name()) + frame.method(bound);
            add(rule.file(), span, head, "}}", context.names(), bound.keySet());
        }
    }

    /** Adds a function of the file. */
    void addFunction(Chunk function, JavaFrame frame, Names names) {
        Span span = Span.between(function.tokens().get(0).end(), function.span().end());
        add(function.file(), span, frame.headWithout(name(), function) + "static", "}", names, Set.of());
    }

    private String name() {
        return "Rule" + pieces.size();
    }

    private void add(DrlFile file, Span span, String head, String tail, Names names, Set<String> variables) {
        StringBuilder source = new StringBuilder(head);
        String text = file.text();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean isInside = i >= span.offset() && i < span.end();
            // The compiler counts a tab as the columns up to the next stop.
            char kept = letter == '\t' ? ' ' : letter;
            source.append(isInside || letter == '\n' ? kept : ' ');
            if (i == span.end() - 1) {
                source.append(tail);
            }
        }
        String path = frameless(file) + name() + ".java";
        pieces.put(path, new Piece(file, span, path, source.toString(), head.length(), names, variables));
    }

    private static String frameless(DrlFile file) {
        return file.packageName().replace('.', '/') + "/";
    }

    /** Compiles all pieces: those that are no Java first, as they keep the compiler from looking at the others. */
    void check() {
        Set<String> wrong = compile(pieces);
        Map<String, Piece> rest = new TreeMap<>(pieces);
        rest.keySet().removeAll(wrong);
        if (!wrong.isEmpty() && !rest.isEmpty()) {
            compile(rest);
        }
    }

    private Set<String> compile(Map<String, Piece> some) {
        if (some.isEmpty()) {
            return Set.of();
        }
        MemoryResourceReader reader = new MemoryResourceReader();
        some.forEach((path, piece) -> reader.add(path, piece.source().getBytes(StandardCharsets.UTF_8)));
        JavaCompiler compiler = JavaCompilerFactory.loadCompiler(CompilerType.NATIVE, "17");
        CompilationProblem[] errors = compiler.compile(
                        some.keySet().toArray(String[]::new), reader, new MemoryResourceStore(), loader)
                .getErrors();
        Set<String> wrong = new TreeSet<>();
        List<JavaMessage> told = new ArrayList<>();
        for (CompilationProblem error : errors) {
            some.values().stream()
                    .filter(piece -> error.getFileName().endsWith(piece.path()))
                    .findFirst()
                    .ifPresent(piece -> {
                        JavaMessage message = message(piece, error);
                        // One slip of the pen makes a row of errors of syntax: the first tells it.
                        if (wrong.add(piece.path()) || !message.isSyntax()) {
                            told.add(message);
                        }
                    });
        }
        told.forEach(message -> message.tell(findings));
        return wrong;
    }

    private static JavaMessage message(Piece piece, CompilationProblem error) {
        String[] lines = piece.source().split("\n", -1);
        int line = Math.max(1, error.getStartLine());
        int before = Arrays.stream(lines)
                .limit(line - 1L)
                .mapToInt(text -> text.length() + 1)
                .sum();
        int offset = before + Math.max(0, error.getStartColumn() - 1) - piece.added();
        int inside =
                Math.max(piece.span().offset(), Math.min(offset, piece.span().end()));
        return new JavaMessage(
                piece.file(), piece.span(), inside, error.getMessage(), piece.names(), piece.variables());
    }
}
