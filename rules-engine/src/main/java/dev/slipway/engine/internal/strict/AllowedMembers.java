package dev.slipway.engine.internal.strict;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The types and members that strict rules may use, as {@code allowed.txt} lists them. */
final class AllowedMembers {

    private static final String FILE = "allowed.txt";

    /** What all objects, or all enums, have and would lead out of what is listed. */
    private static final Set<String> NEVER =
            Set.of("getClass", "getDeclaringClass", "describeConstable", "finalize", "notify", "notifyAll", "wait");

    private final Map<String, Set<String>> members;

    private AllowedMembers(Map<String, Set<String>> members) {
        this.members = members;
    }

    static AllowedMembers listed() {
        try (InputStream file = Objects.requireNonNull(AllowedMembers.class.getResourceAsStream(FILE))) {
            return of(new String(file.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AllowedMembers of(String text) {
        Map<String, Set<String>> members = new HashMap<>();
        String joined = text.replace("\n ", " ");
        for (String line : joined.lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> words = Arrays.asList(line.split(" +"));
                members.put(words.get(0).replace('.', '/'), new HashSet<>(words.subList(1, words.size())));
            }
        }
        return new AllowedMembers(members);
    }

    /** Whether rules may name that type, by its name in class files. */
    boolean hasType(String type) {
        return members.containsKey(type);
    }

    /** Whether rules may call or read that member. */
    boolean has(String owner, String name, String descriptor) {
        Set<String> allowed = members.getOrDefault(owner, Set.of());
        return !NEVER.contains(name)
                && (allowed.contains("*") || allowed.contains(name) || allowed.contains(name + descriptor));
    }
}
