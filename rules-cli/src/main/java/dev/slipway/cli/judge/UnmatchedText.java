package dev.slipway.cli.judge;

import dev.slipway.cli.console.Console;
import dev.slipway.inputs.Unmatched;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Lists the milestones of other tools' files that the programme does not have, file by file. */
record UnmatchedText(Console console, boolean isVerbose) {

    private static final int MOST_OF_A_FILE = 10;

    void print(List<Unmatched> all) {
        Map<String, List<Unmatched>> byFile = all.stream()
                .collect(Collectors.groupingBy(each -> each.where().file(), LinkedHashMap::new, Collectors.toList()));
        byFile.forEach(this::print);
    }

    private void print(String file, List<Unmatched> ofFile) {
        console.log(file + ": " + (ofFile.size() == 1 ? "1 milestone is" : ofFile.size() + " milestones are")
                + " not in the programme; add the keys of those that belong to it");
        long shown = isVerbose ? ofFile.size() : MOST_OF_A_FILE;
        ofFile.stream().limit(shown).forEach(each -> console.log("  " + each));
        if (ofFile.size() > shown) {
            console.log("  and " + (ofFile.size() - shown) + " more; --verbose lists them all");
        }
    }
}
