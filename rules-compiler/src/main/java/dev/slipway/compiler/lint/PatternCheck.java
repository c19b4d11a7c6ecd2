package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.PATTERN;

import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.tolerant.FileText;
import dev.slipway.compiler.lint.kinds.LinearPattern;
import dev.slipway.compiler.lint.kinds.NestedRepetition;
import dev.slipway.compiler.lint.kinds.ProblemCollector;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Tells where a regular expression is none, or may take a time that nobody can wait for. */
final class PatternCheck {

    private static final Set<String> TAKING_PATTERNS = Set.of("matches", "replaceAll", "replaceFirst", "split");

    private final FileText file;
    private final ProblemCollector findings;

    PatternCheck(FileText file, ProblemCollector findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Checks all rules of the file, which is not of a strict pack: those are held to more elsewhere. */
    void check() {
        file.parts().stream().filter(DrlPart::isRule).forEach(rule -> check(rule.tokens()));
    }

    private void check(List<DrlToken> tokens) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean isTaking = tokens.get(i).isWord()
                    && TAKING_PATTERNS.contains(tokens.get(i).text());
            int at = tokens.get(i + 1).is("(") ? i + 2 : i + 1;
            if (isTaking && tokens.get(at).isString()) {
                check(tokens.get(at));
            }
        }
    }

    private void check(DrlToken token) {
        try {
            String text = token.content().translateEscapes();
            if (isPattern(token, text)) {
                new LinearPattern(text)
                        .fault()
                        .ifPresentOrElse(
                                fault -> report(token, fault.message(), fault.remedy()),
                                () -> checkRepetition(token, text));
            }
        } catch (IllegalArgumentException e) {
            report(token, "this text has an escape that Java does not have", "write \\\\ for each \\");
        }
    }

    private boolean isPattern(DrlToken token, String text) {
        try {
            Pattern.compile(text);
            return true;
        } catch (PatternSyntaxException e) {
            boolean isWildcard = text.startsWith("*") || text.startsWith("?");
            String meant = text.replace("*", ".*").replace("?", ".");
            String hint = isWildcard
                    ? "matches takes a regular expression, in which any text is .*: write \"" + meant + "\""
                    : "write \\\\ before a sign that is meant as itself";
            report(
                    token,
                    "this is no regular expression: " + e.getDescription().toLowerCase(java.util.Locale.ROOT),
                    hint);
            return false;
        }
    }

    private void checkRepetition(DrlToken token, String text) {
        if (NestedRepetition.isIn(text)) {
            report(
                    token,
                    "a repetition within a repetition may take a time that nobody can wait for",
                    "repeat once, as in [a-z]+");
        }
    }

    private void report(DrlToken token, String message, String hint) {
        findings.add(PATTERN, file.file(), token.span(), message, hint);
    }
}
