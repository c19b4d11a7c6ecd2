package dev.slipway.engine.internal;

import java.util.regex.Pattern;

/** Finds out whether rules may insert anything but findings; where it cannot be told, they may. */
final class InsertedFacts {

    private static final Pattern SUSPECT = Pattern.compile(
            "\\b(?:drools|kcontext)\\b|\\binsert\\w*\\b(?!\\s*\\(\\s*(?:Finding\\s*\\.\\s*)?(?:red|amber|info)\\s*\\()");

    private InsertedFacts() {}

    static boolean areIn(PackSources sources) {
        return sources.files().stream()
                .anyMatch(file -> SUSPECT.matcher(file.code()).find());
    }
}
