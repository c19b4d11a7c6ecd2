package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.STRICT_PART;
import static dev.slipway.engine.ProblemCode.STRICT_PATTERN;

import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.tolerant.FileText;
import dev.slipway.compiler.lint.kinds.LinearPattern;
import dev.slipway.compiler.lint.kinds.ProblemCollector;
import java.util.List;
import java.util.Set;

/**
 * Finds in the text of a strict pack what has to be known before it is compiled: parts that would run code, or load classes
 * of somebody's choice, while it is; and patterns that RE2 does not have.
 */
final class StrictTextCheck {

    private static final Set<String> PARTS = Set.of("package", "import", "rule", "function", "declare");
    private static final Set<String> KINDS_OF_TYPES = Set.of("enum", "trait", "entry", "window", "type");
    private static final Set<String> ANNOTATIONS = Set.of("key", "position", "propertyReactive", "classReactive");

    private final FileText file;
    private final ProblemCollector findings;

    StrictTextCheck(FileText file, ProblemCollector findings) {
        this.file = file;
        this.findings = findings;
    }

    void check() {
        for (DrlPart part : file.parts()) {
            if (!PARTS.contains(part.keyword())) {
                report(part, 0, "has no " + part.keyword(), "leave it out");
            }
            switch (part.keyword()) {
                case "import" -> checkImport(part);
                case "declare" -> checkType(part);
                case "rule" -> checkPatterns(part.tokens());
                default -> {
                    // nothing more to be known before it is compiled
                }
            }
        }
    }

    private void checkImport(DrlPart part) {
        DrlToken first = part.tokens().get(Math.min(1, part.tokens().size() - 1));
        if (first.is("accumulate") || first.is("acc")) {
            report(part, 1, "imports no accumulate functions", "use count, sum, min, max, average or collectList");
        }
    }

    private void checkType(DrlPart part) {
        List<DrlToken> tokens = part.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            boolean isKind = i == 1 && KINDS_OF_TYPES.contains(tokens.get(i).text());
            if (isKind) {
                report(part, i, "declares no " + tokens.get(i).text(), "declare a type with fields");
            } else if (tokens.get(i).is("extends")) {
                report(part, i, "declares no type that extends another", "name its fields again");
            } else if (tokens.get(i - 1).is("@")
                    && !ANNOTATIONS.contains(tokens.get(i).text())) {
                report(part, i, "has no @" + tokens.get(i).text() + " on a type", "leave it out");
            }
        }
    }

    private void checkPatterns(List<DrlToken> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i - 1).is("matches") && tokens.get(i).isString()) {
                checkPattern(tokens.get(i));
            }
        }
    }

    private void checkPattern(DrlToken token) {
        try {
            new LinearPattern(token.content().translateEscapes())
                    .fault()
                    .ifPresent(fault -> reportPattern(token, fault.message(), fault.remedy()));
        } catch (IllegalArgumentException e) {
            reportPattern(token, "this text has an escape that Java does not have", "write \\\\ for each \\");
        }
    }

    private void reportPattern(DrlToken token, String message, String hint) {
        findings.add(STRICT_PATTERN, file.file(), token.span(), message, hint);
    }

    private void report(DrlPart part, int token, String does, String hint) {
        findings.add(STRICT_PART, file.file(), part.tokens().get(token).span(), "a strict pack " + does, hint);
    }
}
