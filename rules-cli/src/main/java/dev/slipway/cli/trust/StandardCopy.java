package dev.slipway.cli.trust;

import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleFile;
import dev.slipway.engine.RulePack;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The standard rules as files, which lie beside the programmes that somebody writes into the folder of a release. They judge
 * anyway, compiled by the build, so that such a folder adds nothing and needs no trust.
 */
public final class StandardCopy {

    private StandardCopy() {}

    /** Whether a folder holds the standard rules, thresholds and texts, all of them and nothing else. */
    public static boolean isIn(Path folder) {
        RulePack standard = RulePack.standard();
        // Most folders are told apart without a look into their files.
        if (!standard.files().stream().allMatch(file -> Files.exists(folder.resolve(file.name())))) {
            return false;
        }
        try {
            return isSame(RulePack.fromDirectory(folder), standard);
        } catch (RuleException e) {
            return false;
        }
    }

    private static boolean isSame(RulePack pack, RulePack standard) {
        return texts(pack.files()).equals(texts(standard.files()))
                && texts(List.copyOf(pack.messages().values()))
                        .equals(texts(List.copyOf(standard.messages().values())))
                && statements(pack.policy()).equals(statements(standard.policy()));
    }

    private static Map<String, String> texts(List<RuleFile> files) {
        return files.stream().collect(Collectors.toMap(RuleFile::name, RuleFile::text));
    }

    /** Comments aside: the first names the schema of the file, and that is elsewhere in a release. */
    private static List<String> statements(RuleFile policy) {
        return policy.text().lines().filter(line -> !line.startsWith("#")).toList();
    }
}
