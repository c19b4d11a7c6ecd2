package dev.slipway.compiler.drl;

import dev.slipway.engine.RuleFile;
import dev.slipway.engine.RulePack;
import java.util.List;

/**
 * A file of rules as its author wrote it.
 *
 * @param path as the author knows it
 */
public record DrlFile(String path, String text) {

    private static final String NO_PACKAGE = "defaultpkg";

    /** The files of a pack in DRL. */
    public static List<DrlFile> in(RulePack pack) {
        return pack.files().stream().map(DrlFile::of).toList();
    }

    public static DrlFile of(RuleFile file) {
        return new DrlFile(file.path(), file.text());
    }

    /** The package it declares; {@code defaultpkg} where it declares none. */
    public String packageName() {
        List<DrlToken> tokens = tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).is("package") && startsLine(tokens.get(i))) {
                return nameFrom(tokens, i + 1);
            }
        }
        return NO_PACKAGE;
    }

    private boolean startsLine(DrlToken token) {
        int line = text.lastIndexOf('\n', token.start()) + 1;
        return text.substring(line, token.start()).isBlank();
    }

    private static String nameFrom(List<DrlToken> tokens, int first) {
        StringBuilder name = new StringBuilder(tokens.get(first).text());
        for (int i = first + 1; i + 1 < tokens.size() && tokens.get(i).is("."); i += 2) {
            name.append('.').append(tokens.get(i + 1).text());
        }
        return name.toString();
    }

    /** Its words and signs, without comments. */
    public List<DrlToken> tokens() {
        return Tokenizer.of(text);
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
