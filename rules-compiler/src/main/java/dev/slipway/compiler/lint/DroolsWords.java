package dev.slipway.compiler.lint;

import java.util.regex.Pattern;

/** What Drools says, without the names of what it generates. */
final class DroolsWords {

    private static final Pattern GENERATED = Pattern.compile(
            "\\S*(?:Lambda|GENERATED_|org\\.drools|\\.java|Rules[0-9A-F]{8,}|stacktrace|com\\.github\\.)\\S*");
    private static final int LONGEST = 160;

    private DroolsWords() {}

    /** Its first sentence after a colon; empty where that names only what no author knows. */
    static String told(String refusal) {
        String first = refusal.lines().findFirst().orElse("").strip();
        boolean isTelling = !first.isEmpty() && !GENERATED.matcher(first).find();
        String told = first.length() > LONGEST ? first.substring(0, LONGEST) + "…" : first;
        return isTelling ? ": " + told : "";
    }
}
