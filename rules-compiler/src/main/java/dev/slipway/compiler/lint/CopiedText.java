package dev.slipway.compiler.lint;

import static dev.slipway.engine.ProblemCode.INVISIBLE_SIGN;
import static dev.slipway.engine.ProblemCode.PASTED_TWICE;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.drl.Tokenizer;
import dev.slipway.compiler.lint.kinds.Letters;
import dev.slipway.compiler.lint.kinds.ProblemCollector;
import dev.slipway.engine.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reports what copying leaves in a file: characters that look like others, and the whole file once more. Each is replaced
 * by what was meant, at its place, so that the rest is looked at as its author sees it.
 */
final class CopiedText {

    private final DrlFile file;
    private final ProblemCollector findings;
    private final StringBuilder text;

    private CopiedText(DrlFile file, ProblemCollector findings) {
        this.file = file;
        this.findings = findings;
        this.text = new StringBuilder(file.text());
    }

    /** The file as its author sees it. */
    static DrlFile repaired(DrlFile file, ProblemCollector findings) {
        CopiedText copied = new CopiedText(file, findings);
        copied.repairSigns();
        copied.repairWideSigns();
        copied.repairWords();
        copied.cutSecondPackage();
        return new DrlFile(file.path(), copied.text.toString());
    }

    /** Of signs that nobody sees the first is told, with how many there are: they come from one copy. */
    private void repairSigns() {
        Optional<DrlToken> first = Optional.empty();
        int count = 0;
        for (DrlToken token : Tokenizer.of(file.text())) {
            if (!token.isString() && isInvisible(token)) {
                first = first.or(() -> Optional.of(token));
                count++;
                for (int i = token.start(); i < token.end(); i++) {
                    text.setCharAt(i, ' ');
                }
            }
        }
        int all = count;
        first.ifPresent(token -> {
            String what = Letters.invisible(token.text().charAt(0)).orElse("a sign that shows nothing");
            report(token.span(), "here is " + what + others(all), "write an ordinary blank, or nothing");
        });
    }

    private static String others(int all) {
        return all > 2 ? ", and in " + (all - 1) + " more places" : all == 2 ? ", and in one more place" : "";
    }

    /** Of wide signs too the first is told: they come from one keyboard. */
    private void repairWideSigns() {
        List<DrlToken> wide = Tokenizer.of(text.toString()).stream()
                .filter(token -> !token.isString() && token.text().chars().anyMatch(CopiedText::isWide))
                .toList();
        wide.forEach(token -> text.replace(token.start(), token.end(), narrow(token.text())));
        wide.stream().findFirst().ifPresent(token -> {
            String message = "'" + token.text() + "' is wider than the signs of rules" + others(wide.size());
            report(token.span(), message, "write the narrow " + narrow(token.text()));
        });
    }

    private static boolean isWide(int sign) {
        return Letters.narrow((char) sign).isPresent();
    }

    private static String narrow(String wide) {
        return wide.chars()
                .mapToObj(sign -> String.valueOf(Letters.narrow((char) sign).orElse((char) sign)))
                .collect(Collectors.joining());
    }

    private static boolean isInvisible(DrlToken token) {
        return token.text().chars().allMatch(sign -> Letters.invisible(sign).isPresent());
    }

    private void repairWords() {
        for (DrlToken token : Tokenizer.of(text.toString())) {
            String meant = Letters.latin(Letters.visible(token.text()));
            boolean isForeign = token.isWord() && !meant.equals(token.text()) && isMeant(token.text(), meant);
            if (isForeign) {
                String message = "'" + token.text() + "' has a letter that only looks like a Latin one";
                report(token.span(), message, "did you mean '" + meant + "'? Write it again by hand");
                text.replace(token.start(), token.end(), pad(meant, token.text().length()));
            }
        }
    }

    /** A word in another alphabet may be an author's own name for something; one in two alphabets is none. */
    private static boolean isMeant(String written, String meant) {
        return meant.length() < written.length()
                || Letters.isMixed(written)
                || (meant.chars().allMatch(letter -> letter < 128) && meant.length() > 2);
    }

    private static String pad(String word, int length) {
        return word + " ".repeat(Math.max(0, length - word.length()));
    }

    /** What stands behind a second package is not looked at: the parser takes one, and duplicates say nothing new. */
    private void cutSecondPackage() {
        DrlFile seen = new DrlFile(file.path(), text.toString());
        List<DrlToken> packages = Tokenizer.of(seen.text()).stream()
                .filter(token -> token.is("package") && startsLine(token))
                .toList();
        if (packages.size() > 1) {
            DrlToken second = packages.get(1);
            report(
                    PASTED_TWICE,
                    second.span(),
                    "a second package begins here: the file was pasted twice, or holds two files",
                    "take out what stands twice; put other rules into a file of their own");
            for (int i = second.start(); i < text.length(); i++) {
                text.setCharAt(i, text.charAt(i) == '\n' ? '\n' : ' ');
            }
        }
    }

    private boolean startsLine(DrlToken token) {
        int line = text.lastIndexOf("\n", token.start()) + 1;
        return text.substring(line, token.start()).isBlank();
    }

    private void report(Span span, String message, String hint) {
        report(INVISIBLE_SIGN, span, message, hint);
    }

    private void report(ProblemCode code, Span span, String message, String hint) {
        findings.add(code, file, span, message, hint);
    }
}
