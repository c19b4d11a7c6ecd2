package dev.slipway.engine.internal.pack;

import dev.slipway.engine.RuleFile;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the rules of a pack stand in its files, by their names. */
public record RulePlaces(List<RuleFile> files) {

    public RulePlaces {
        files = List.copyOf(files);
    }

    /** Of rules whose files are not at hand. */
    public static RulePlaces none() {
        return new RulePlaces(List.of());
    }

    /** {@code my-rules/office.drl:12}; nothing where no file has a rule of that name. */
    public Optional<String> of(String rule) {
        Pattern head = Pattern.compile(
                "^[ \\t]*rule[ \\t]+(\"" + Pattern.quote(rule) + "\"|" + Pattern.quote(rule) + "\\b)",
                Pattern.MULTILINE);
        for (RuleFile file : files) {
            Matcher found = head.matcher(file.text());
            if (found.find()) {
                long line = file.text().substring(0, found.start()).lines().count() + 1;
                return Optional.of(file.path() + ":" + line);
            }
        }
        return Optional.empty();
    }
}
