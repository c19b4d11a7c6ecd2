package dev.slipway.compiler.drl;

import java.util.List;
import java.util.Set;

/** Finds out whether rules may insert anything but findings; where it cannot be told, they may. */
public final class InsertedFacts {

    private static final Set<String> ALL_POWERS = Set.of("drools", "kcontext");
    private static final Set<String> FINDINGS = Set.of("red", "amber", "info");

    private InsertedFacts() {}

    /** Whether rules of these files may. */
    public static boolean areIn(List<DrlFile> files) {
        return files.stream().map(DrlFile::tokens).anyMatch(InsertedFacts::areAmong);
    }

    private static boolean areAmong(List<DrlToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            DrlToken token = tokens.get(i);
            boolean isAllPowerful = token.isWord() && ALL_POWERS.contains(token.text());
            boolean inserts = token.isWord() && token.text().startsWith("insert");
            if (isAllPowerful || (inserts && !isOfFinding(tokens, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code (red(} or {@code (Finding.red(} stands there. */
    private static boolean isOfFinding(List<DrlToken> tokens, int at) {
        boolean isQualified = is(tokens, at + 1, "Finding") && is(tokens, at + 2, ".");
        int verdict = isQualified ? at + 3 : at + 1;
        return is(tokens, at, "(")
                && verdict < tokens.size()
                && FINDINGS.contains(tokens.get(verdict).text())
                && is(tokens, verdict + 1, "(");
    }

    private static boolean is(List<DrlToken> tokens, int at, String wanted) {
        return at < tokens.size() && tokens.get(at).is(wanted);
    }
}
