package dev.slipway.compiler.lint;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.drl.tolerant.WrittenRule;
import dev.slipway.compiler.lint.kinds.ProblemCollector;
import dev.slipway.compiler.lint.kinds.RuleContext;
import dev.slipway.compiler.lint.kinds.TypeNames;
import dev.slipway.compiler.lint.kinds.ValueKind;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Has the Java in consequences and functions compiled where its author wrote it: each piece alone, at its own line and
 * column, so that whatever the compiler says of it is said of the author's file. What Drools makes of it never shows.
 */
final class ConsequenceCheck {

    private static final int MOST_ROUNDS = 6;

    private final ClassLoader loader;
    private final ProblemCollector findings;
    private final Map<String, Piece> pieces = new TreeMap<>();

    ConsequenceCheck(ClassLoader loader, ProblemCollector findings) {
        this.loader = loader;
        this.findings = findings;
    }

    /** A piece of Java, and the class made of it: its first line holds everything that was put around it. */
    private record Piece(
            DrlFile file, Span span, String path, String source, int added, TypeNames names, Set<String> variables) {

        /** The same with a semicolon where nothing stands; lines and columns stay as they are. */
        Optional<Piece> withSemicolonAt(int offset) {
            int line = file.lineAt(offset);
            int start = line == 1 ? added : new DrlFile(path, source).offsetAt(line, 1);
            int at = start + file.columnAt(offset) - 1;
            if (at >= source.length() || !Character.isWhitespace(source.charAt(at))) {
                return Optional.empty();
            }
            String after = source.substring(source.charAt(at) == '\n' ? at : at + 1);
            String repaired = source.substring(0, at) + ";" + after;
            return Optional.of(new Piece(file, span, path, repaired, added, names, variables));
        }
    }

    /** Adds the consequence of a rule, where it is plain what kind its names are. */
    void add(RuleContext context, JavaFrame frame) {
        WrittenRule rule = context.rule();
        Map<String, ValueKind> bound = context.scope().outer();
        if (rule.consequence().isEmpty()) {
            return;
        }
        Span span = rule.consequence().get();
        Set<String> used = Tokenizer.within(rule.file().text(), span.offset(), span.end()).stream()
                .map(DrlToken::text)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean isLost = rule.isRepaired()
                && rule.namesBefore(span.offset()).stream()
                        .anyMatch(name -> used.contains(name) && !bound.containsKey(name));
        boolean isUncertain = isLost
                || bound.entrySet().stream()
                        .anyMatch(entry ->
                                entry.getValue() instanceof ValueKind.Unknown && used.contains(entry.getKey()));
        if (!isUncertain && !used.contains("modify") && !used.contains("with")) {
            String head = frame.head(name()) + frame.method(bound);
            add(rule.file(), span, head, "}}", context.names(), bound.keySet());
        }
    }

    /** Adds a function of the file. */
    void addFunction(DrlPart function, JavaFrame frame, TypeNames names) {
        Span span = Span.between(function.tokens().get(0).end(), function.span().end());
        add(function.file(), span, frame.headWithout(name(), function) + "static", "}", names, Set.of());
    }

    private String name() {
        return "Rule" + pieces.size();
    }

    private void add(DrlFile file, Span span, String head, String tail, TypeNames names, Set<String> variables) {
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

    /**
     * Compiles all pieces. One that is no Java keeps the compiler from looking at the others, so it is left out of the
     * next round, or repaired where only a semicolon is missing.
     */
    void check() {
        Map<String, Piece> rest = new TreeMap<>(pieces);
        for (int round = 0; round < MOST_ROUNDS && !rest.isEmpty(); round++) {
            Map<String, JavaMessage> broken = compile(rest);
            if (broken.isEmpty()) {
                return;
            }
            broken.forEach((path, message) -> {
                Optional<Piece> repaired = Optional.ofNullable(rest.remove(path))
                        .filter(piece -> message.isMissingSemicolon())
                        .flatMap(piece -> piece.withSemicolonAt(message.offset()));
                repaired.ifPresent(piece -> rest.put(path, piece));
            });
        }
    }

    /** Tells what the compiler says, and gives back what it says of those pieces that are no Java. */
    private Map<String, JavaMessage> compile(Map<String, Piece> some) {
        Map<String, String> sources = new TreeMap<>();
        some.forEach((path, piece) -> sources.put(path, piece.source()));
        Map<String, JavaMessage> broken = new TreeMap<>();
        for (Diagnostic<? extends JavaFileObject> error : new JavaCheck(loader).errors(sources)) {
            some.values().stream()
                    .filter(piece -> isOf(piece, error))
                    // What is wrong with declared types and other functions is told where they stand.
                    .filter(piece -> offset(piece, error) >= piece.span().offset())
                    .findFirst()
                    .ifPresent(piece -> report(piece, message(piece, error), broken));
        }
        return broken;
    }

    // One slip of the pen makes a row of errors of syntax: the first tells it.
    private void report(Piece piece, JavaMessage message, Map<String, JavaMessage> broken) {
        boolean isFirst = !message.isSyntax() || broken.putIfAbsent(piece.path(), message) == null;
        if (isFirst) {
            message.report(findings);
        }
    }

    private static boolean isOf(Piece piece, Diagnostic<? extends JavaFileObject> error) {
        return error.getSource() != null && error.getSource().getName().endsWith(piece.path());
    }

    private static int offset(Piece piece, Diagnostic<?> error) {
        int line = (int) Math.max(1, error.getLineNumber());
        int column = (int) Math.max(1, error.getColumnNumber()) - (line == 1 ? piece.added() : 0);
        return piece.file().offsetAt(line, column);
    }

    private static JavaMessage message(Piece piece, Diagnostic<?> error) {
        int inside = Math.min(offset(piece, error), piece.span().end());
        return new JavaMessage(
                piece.file(), piece.span(), inside, error.getMessage(Locale.ENGLISH), piece.names(), piece.variables());
    }
}
