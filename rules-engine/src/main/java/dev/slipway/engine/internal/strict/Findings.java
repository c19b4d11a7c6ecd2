package dev.slipway.engine.internal.strict;

import dev.slipway.engine.ForbiddenUse;
import java.util.Set;

/** What one part of a pack does that it may not, in words for its author. */
final class Findings {

    static final String LEAVE_OUT = "leave it out; docs/rule-authors.md lists what strict rules may use";
    static final String ASK_FACT = "ask the fact, or use accumulate, exists or forall";

    private static final String NO_CLOCK = "use today of the fact, or the date of AsOf";
    private static final String NO_PATTERN =
            "write it as a condition, name matches \"…\", or use contains, startsWith, endsWith or replace";
    private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "nanoTime");
    private static final Set<String> PATTERNS = Set.of("matches", "replaceAll", "replaceFirst", "split");

    private final PackClasses.Part part;
    private final Set<ForbiddenUse> found;

    Findings(PackClasses.Part part, Set<ForbiddenUse> found) {
        this.part = part;
        this.found = found;
    }

    /** @param does as in "loop" or "lock": what follows "a strict rule may not" */
    void add(String word, String does, String remedy) {
        found.add(new ForbiddenUse(part.packageName(), part.name(), word, "a strict rule may not " + does, remedy));
    }

    /** Notes a call of a method that is not listed. */
    void addCall(String owner, String name) {
        if (name.equals("<init>")) {
            String type = readable(owner);
            add(type.substring(type.lastIndexOf('.') + 1), "make a " + type, remedy(owner, name));
        } else {
            add(name, "call " + readable(owner) + "." + name, remedy(owner, name));
        }
    }

    /** Notes a field that is not listed. */
    void addField(String owner, String name) {
        add(name, "use " + readable(owner) + "." + name, remedy(owner, name));
    }

    /** Notes a type that is not listed. */
    void addType(String type) {
        String name = readable(type);
        add(name.substring(name.lastIndexOf('.') + 1), "match or name a " + name, remedy(type, ""));
    }

    /** As Java writes it; the patterns of {@code matches} are still of Java where its author wrote them. */
    private static String readable(String type) {
        return type.replace("com/google/re2j", "java/util/regex")
                .replace('/', '.')
                .replace('$', '.');
    }

    private static String remedy(String owner, String name) {
        boolean isClock = CLOCKS.contains(name) || owner.startsWith("java/time/") || owner.equals("java/util/Date");
        boolean isPattern = (owner.equals("java/lang/String") && PATTERNS.contains(name))
                || owner.startsWith("java/util/regex/")
                || owner.startsWith("com/google/re2j/");
        if (isPattern) {
            return NO_PATTERN;
        }
        return isClock ? NO_CLOCK : LEAVE_OUT;
    }
}
