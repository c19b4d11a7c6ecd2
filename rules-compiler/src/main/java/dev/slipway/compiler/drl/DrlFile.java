package dev.slipway.compiler.drl;

import dev.slipway.engine.RuleFile;
import dev.slipway.engine.RulePack;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of rules as its author wrote it.
 *
 * @param path as the author knows it
 */
public record DrlFile(String path, String text) {

    private static final Pattern PACKAGE = Pattern.compile("(?m)^\\s*package\\s+([\\w.]+)");

    private static final Pattern COMMENT_OR_STRING = Pattern.compile(
            "\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])*'|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    /** The files of a pack in DRL. */
    public static List<DrlFile> in(RulePack pack) {
        return pack.files().stream().map(DrlFile::of).toList();
    }

    public static DrlFile of(RuleFile file) {
        return new DrlFile(file.path(), file.text());
    }

    /** The package it declares; {@code defaultpkg} where it declares none. */
    public String packageName() {
        Matcher matcher = PACKAGE.matcher(code());
        return matcher.find() ? matcher.group(1) : "defaultpkg";
    }

    /** The text with its comments blanked out, so that every place in it stays where it was. */
    public String code() {
        return COMMENT_OR_STRING
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().startsWith("/") ? found.group().replaceAll("[^\\n]", " ") : found.group()));
    }

    /** The offset of a line and column, both counted from 1. */
    public int offsetAt(int line, int column) {
        int offset = 0;
        for (int passed = 1; passed < line; passed++) {
            offset = text.indexOf('\n', offset) + 1;
        }
        return offset + column - 1;
    }

    /** Counted from 1. */
    public int columnAt(int offset) {
        return offset - text.lastIndexOf('\n', offset - 1);
    }

    /** Counted from 1. */
    public int lineAt(int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }
}
