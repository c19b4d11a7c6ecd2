package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.KEYWORD;
import static dev.slipway.engine.ProblemCode.SYNTAX;

import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlParts;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.tolerant.Parsing;
import dev.slipway.compiler.drl.tolerant.ReadPart;
import dev.slipway.compiler.drl.tolerant.RepairablePart;
import dev.slipway.compiler.lint.kinds.ProblemCollector;
import dev.slipway.compiler.lint.writing.SlipFinder;
import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;

/**
 * Reports what keeps a part of a file from being read. What can be repaired without moving anything is repaired, so that
 * the rest of the part is looked at too.
 */
final class SyntaxCheck {

    private static final int MOST_RETRIES = 8;

    private final DrlPart part;
    private final RepairablePart text;
    private final UsualMistakes usual;
    private final ProblemCollector findings;

    private SyntaxCheck(DrlPart part, ProblemCollector findings) {
        this.part = part;
        this.text = new RepairablePart(part);
        this.usual = new UsualMistakes(part, text, findings);
        this.findings = findings;
    }

    static ReadPart read(DrlPart part, ProblemCollector findings) {
        SyntaxCheck check = new SyntaxCheck(part, findings);
        Optional<PackageDescr> parsed = check.parse();
        return new ReadPart(parsed, check.text.text());
    }

    private Optional<PackageDescr> parse() {
        if (!part.isKnown()) {
            refuseKeyword();
            return Optional.empty();
        }
        if (part.keyword().equals("unit")) {
            return Optional.empty();
        }
        if (text.parse().parsed().isEmpty()) {
            usual.check();
        }
        return parseBlanking();
    }

    private void refuseKeyword() {
        DrlToken first = part.tokens().get(0);
        String hint = DrlParts.KEYWORDS.stream()
                .filter(keyword -> UsualMistakes.isNear(first.text(), keyword))
                .findFirst()
                .map(keyword -> "did you mean '" + keyword + "'?")
                .orElse("a file holds a package, imports, rules, queries, functions and declared types");
        String message = "'" + first.text() + "' begins nothing that a file of rules holds";
        findings.add(
                first.is("end") ? SYNTAX : KEYWORD, part.file(), first.span(), message, first.is("end") ? "" : hint);
    }

    /** Parses; where that fails reports it, blanks the constraint in question and tries again. */
    private Optional<PackageDescr> parseBlanking() {
        for (int retry = 0; retry < MOST_RETRIES; retry++) {
            Parsing parsing = text.parse();
            if (parsing.parsed().isPresent()) {
                return parsing.parsed();
            }
            DrlToken culprit = culprit(parsing);
            // What the parser says after a fault that nothing repairs is not worth reporting.
            if (!usual.areBeyondRepair()) {
                report(culprit);
            }
            if (usual.areBeyondRepair() || !text.blankConstraint(culprit)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private void report(DrlToken culprit) {
        boolean isLast = culprit.equals(part.tokens().get(part.tokens().size() - 1));
        int at = part.tokens().indexOf(culprit);
        DrlToken before = part.tokens().get(Math.max(0, at - 1));
        // A word that the parser takes for a name stops it only behind it.
        boolean isBefore = SlipFinder.remedy(culprit).isEmpty()
                && !SlipFinder.remedy(before).isEmpty();
        DrlToken told = isBefore ? before : culprit;
        String what = isLast && !isBefore
                ? "something is missing before '" + told.text() + "'"
                : "'" + told.text() + "' cannot stand here";
        findings.add(SYNTAX, part.file(), told.span(), what, SlipFinder.remedy(told));
    }

    private DrlToken culprit(Parsing parsing) {
        return parsing.firstError()
                .map(error -> text.tokenAt(error.getRow(), error.getCol()))
                .orElse(part.tokens().get(0));
    }
}
