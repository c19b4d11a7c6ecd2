package dev.slipway.compiler.drl;

import java.util.List;
import java.util.regex.Pattern;

/** Finds out whether rules may insert anything but findings; where it cannot be told, they may. */
public final class InsertedFacts {

    private static final Pattern SUSPECT = Pattern.compile(
            "\\b(?:drools|kcontext)\\b|\\binsert\\w*\\b(?!\\s*\\(\\s*(?:Finding\\s*\\.\\s*)?(?:red|amber|info)\\s*\\()");

    private InsertedFacts() {}

    /** Whether rules of these files may. */
    public static boolean areIn(List<DrlFile> files) {
        return files.stream()
                .anyMatch(file -> SUSPECT.matcher(file.code()).find());
    }
}
