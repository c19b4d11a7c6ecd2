package dev.slipway.compiler.lint;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.lint.FileText.ImportText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;

/** Reads a file of rules; where one of them stops the parser, the others are read all the same. */
final class FileReading {

    private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

    private final DrlFile file;
    private final Findings findings;
    private final List<Chunk> chunks;
    private final Map<Integer, RuleText.Parsed> parsed = new HashMap<>();
    private final Map<Chunk, String> mended = new HashMap<>();
    private final List<TypeDeclarationDescr> declared = new ArrayList<>();

    private FileReading(DrlFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
        this.chunks = Chunks.of(file);
    }

    static FileText read(DrlFile file, Findings findings) {
        FileReading reading = new FileReading(file, findings);
        reading.parse();
        return new FileText(
                file,
                reading.chunks,
                reading.imports(),
                reading.declared,
                reading.chunks.stream()
                        .filter(chunk -> chunk.keyword().equals("function"))
                        .toList(),
                reading.chunks.stream().filter(Chunk::isRule).map(reading::rule).toList());
    }

    private void parse() {
        Optional<PackageDescr> whole = SyntaxCheck.parse(file.text());
        if (whole.isPresent() && chunks.stream().allMatch(SyntaxCheck::isKnown)) {
            keep(whole.get(), file.text());
            return;
        }
        for (Chunk chunk : chunks) {
            SyntaxCheck check = new SyntaxCheck(chunk, findings);
            check.parse().ifPresent(part -> keep(part, check.mended()));
            mended.put(chunk, check.mended());
        }
    }

    private void keep(PackageDescr part, String text) {
        part.getRules().forEach(rule -> parsed.put(rule.getStartCharacter(), new RuleText.Parsed(rule, text)));
        declared.addAll(part.getTypeDeclarations());
    }

    private List<ImportText> imports() {
        return chunks.stream()
                .filter(chunk -> chunk.keyword().equals("import"))
                .flatMap(chunk -> imported(chunk).stream())
                .toList();
    }

    private static Optional<ImportText> imported(Chunk chunk) {
        List<DrlToken> tokens = chunk.tokens();
        boolean isStatic = tokens.size() > 1
                && (tokens.get(1).is("static") || tokens.get(1).is("function"));
        boolean isAccumulate = tokens.size() > 1
                && (tokens.get(1).is("accumulate") || tokens.get(1).is("acc"));
        List<DrlToken> path = tokens.subList(isStatic ? 2 : 1, tokens.size()).stream()
                .filter(token -> !token.is(";"))
                .toList();
        if (path.isEmpty() || isAccumulate) {
            return Optional.empty();
        }
        boolean isWhole = path.get(path.size() - 1).is("*");
        String target = path.stream().map(DrlToken::text).collect(Collectors.joining());
        String named = isWhole && target.endsWith(".*") ? target.substring(0, target.length() - 2) : target;
        Span span = path.get(0).span().to(path.get(path.size() - 1).span());
        return Optional.of(new ImportText(named, isStatic, isWhole, span));
    }

    private RuleText rule(Chunk written) {
        String text = mended.getOrDefault(written, file.text());
        Span whole = written.span();
        Chunk chunk = new Chunk(file, Tokenizer.within(text, whole.offset(), whole.end()));
        List<DrlToken> tokens = chunk.tokens();
        DrlToken name = tokens.get(Math.min(1, tokens.size() - 1));
        boolean isQuery = chunk.keyword().equals("query");
        Optional<Integer> when = isQuery ? Optional.empty() : chunk.find("when", 2);
        Optional<Integer> then = chunk.find("then", when.orElse(1));
        int last = tokens.size() - 1;
        Optional<Span> consequence = then.filter(at -> tokens.get(last).is("end"))
                .map(at -> tokens.get(at).span().upTo(tokens.get(last).span()));
        Optional<Span> condition = when.flatMap(at -> then.map(
                end -> tokens.get(at).span().upTo(tokens.get(end).span())));
        return new RuleText(
                file,
                name.isString() ? name.content() : name.text(),
                isQuery,
                tokens.get(0).span().to(name.span()),
                chunk.span(),
                annotations(tokens.subList(0, when.or(() -> then).orElse(tokens.size()))),
                condition,
                consequence,
                Optional.ofNullable(parsed.get(tokens.get(0).start())));
    }

    private List<Annotation> annotations(List<DrlToken> tokens) {
        List<Annotation> annotations = new ArrayList<>();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("@") && tokens.get(i + 1).isWord()) {
                annotations.add(annotation(tokens, i));
            }
        }
        return annotations;
    }

    private Annotation annotation(List<DrlToken> tokens, int at) {
        DrlToken name = tokens.get(at + 1);
        Span span = tokens.get(at).span().to(name.span());
        if (at + 2 >= tokens.size() || !tokens.get(at + 2).is("(")) {
            return new Annotation(name.text(), "", "", span, span);
        }
        int last = closing(tokens, at + 2);
        Span value = Span.between(
                tokens.get(at + 2).end(),
                tokens.get(last).is(")")
                        ? tokens.get(last).start()
                        : tokens.get(last).end());
        String raw = file.text().substring(value.offset(), value.end()).strip();
        boolean isQuoted = raw.length() >= 2 && raw.startsWith("\"") && raw.endsWith("\"");
        String content =
                isQuoted ? ESCAPED.matcher(raw.substring(1, raw.length() - 1)).replaceAll("$1") : raw;
        DrlToken first = tokens.get(Math.min(at + 3, last));
        Span trimmed = new Span(first.start(), Math.max(1, raw.length()));
        return new Annotation(name.text(), content, raw, span, trimmed);
    }

    private static int closing(List<DrlToken> tokens, int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }
}
