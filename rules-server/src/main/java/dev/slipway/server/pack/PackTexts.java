package dev.slipway.server.pack;

import dev.slipway.engine.RulePack;
import dev.slipway.model.base.Sha256;
import dev.slipway.server.base.Refusal;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of a pack: rules, their policy, their texts in other languages, and their tests.
 *
 * @param texts by their names, in the order of these
 */
record PackTexts(Map<String, String> texts) {

    private static final int MOST_CHARACTERS = 1 << 20;
    private static final Pattern NAME = Pattern.compile(
            "[A-Za-z0-9_-]{1,60}\\.drl|[A-Za-z0-9_-]{1,60}\\.test\\.yaml|policy\\.yaml|messages_[a-z]{2}\\.properties");
    private static final String TEST = ".test.yaml";

    PackTexts {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        texts.keySet().forEach(PackTexts::requireName);
        if (texts.values().stream().mapToLong(String::length).sum() > MOST_CHARACTERS) {
            throw Refusal.invalid("files", "a pack has " + MOST_CHARACTERS + " characters at most", "make it two");
        }
    }

    private static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw Refusal.invalid(
                    name,
                    "a pack has no file of that name",
                    "NAME.drl, NAME.test.yaml, policy.yaml and messages_XX.properties");
        }
    }

    /** The rules, held to what strict rules may do. */
    RulePack rules() {
        return asSent().strict();
    }

    /** The rules, held to what they say of themselves. */
    RulePack asSent() {
        Map<String, String> rules = new TreeMap<>(texts);
        rules.keySet().removeIf(name -> name.endsWith(TEST));
        return RulePack.of(rules);
    }

    /** Of every name and text, tests too. */
    String sha256() {
        StringBuilder all = new StringBuilder();
        texts.forEach((name, text) ->
                all.append(name).append('\n').append(Sha256.of(text)).append('\n'));
        return Sha256.of(all.toString());
    }
}
