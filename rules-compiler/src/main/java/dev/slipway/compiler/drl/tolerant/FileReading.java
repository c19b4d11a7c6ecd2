package dev.slipway.compiler.drl.tolerant;

import dev.slipway.compiler.drl.AnnotationReader;
import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.DrlImport;
import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlParts;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;

/** Reads a file of rules; where one of them stops the parser, the others are read all the same. */
public final class FileReading {

    private final DrlFile file;
    private final PartReader reader;
    private final List<DrlPart> parts;
    private final Map<Integer, WrittenRule.Parsed> parsed = new HashMap<>();
    private final Map<DrlPart, String> repaired = new HashMap<>();
    private final List<TypeDeclarationDescr> declared = new ArrayList<>();

    private FileReading(DrlFile file, PartReader reader) {
        this.file = file;
        this.reader = reader;
        this.parts = DrlParts.of(file);
    }

    /** Reads a file, and its parts one by one with that reader where the parser refuses the whole. */
    public static FileText read(DrlFile file, PartReader reader) {
        FileReading reading = new FileReading(file, reader);
        reading.parse();
        return new FileText(
                file,
                reading.parts,
                reading.parts.stream()
                        .flatMap(part -> DrlImport.in(part).stream())
                        .toList(),
                reading.declared,
                reading.parts.stream()
                        .filter(part -> part.keyword().equals("function"))
                        .toList(),
                reading.parts.stream()
                        .filter(DrlPart::isRule)
                        .map(reading::rule)
                        .toList());
    }

    private void parse() {
        Optional<PackageDescr> whole = Parsing.of(file.text()).parsed();
        if (whole.isPresent() && parts.stream().allMatch(DrlPart::isKnown)) {
            keep(whole.get(), file.text());
            return;
        }
        for (DrlPart part : parts) {
            ReadPart read = reader.read(part);
            read.parsed().ifPresent(content -> keep(content, read.text()));
            repaired.put(part, read.text());
        }
    }

    private void keep(PackageDescr content, String text) {
        content.getRules().forEach(rule -> parsed.put(rule.getStartCharacter(), new WrittenRule.Parsed(rule, text)));
        declared.addAll(content.getTypeDeclarations());
    }

    private WrittenRule rule(DrlPart written) {
        String text = repaired.getOrDefault(written, file.text());
        Span whole = written.span();
        DrlPart part = new DrlPart(file, Tokenizer.within(text, whole.offset(), whole.end()));
        List<DrlToken> tokens = part.tokens();
        DrlToken name = tokens.get(Math.min(1, tokens.size() - 1));
        boolean isQuery = part.keyword().equals("query");
        Optional<Integer> when = isQuery ? Optional.empty() : part.find("when", 2);
        Optional<Integer> then = part.find("then", when.orElse(1));
        int last = tokens.size() - 1;
        Optional<Span> consequence = then.filter(at -> tokens.get(last).is("end"))
                .map(at -> tokens.get(at).span().upTo(tokens.get(last).span()));
        Optional<Span> condition = when.flatMap(
                at -> then.map(end -> tokens.get(at).span().upTo(tokens.get(end).span())));
        return new WrittenRule(
                file,
                name.isString() ? name.content() : name.text(),
                isQuery,
                tokens.get(0).span().to(name.span()),
                part.span(),
                AnnotationReader.among(tokens.subList(0, when.or(() -> then).orElse(tokens.size())), file.text()),
                condition,
                consequence,
                Optional.ofNullable(parsed.get(tokens.get(0).start())));
    }
}
