package dev.slipway.inputs.internal.headers;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The words of headers in one language. */
final class HeaderDictionary {

    private static final int LONGEST_PHRASE = 4;
    private static final int SHORTEST_STEM = 3;

    private final String language;
    private final Map<String, Set<HeaderRole>> phrases = new HashMap<>();
    private final Map<String, Set<HeaderRole>> stems = new HashMap<>();
    private final Properties source = new Properties();

    private HeaderDictionary(String language) {
        this.language = language;
    }

    /** The dictionary of the language of that ISO code, of which there is a file. */
    static HeaderDictionary of(String language) {
        HeaderDictionary dictionary = new HeaderDictionary(language);
        dictionary.load("headers_" + language + ".properties");
        return dictionary;
    }

    private void load(String file) {
        try (InputStream bytes = HeaderDictionary.class.getResourceAsStream(file)) {
            source.load(new InputStreamReader(Objects.requireNonNull(bytes), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (HeaderRole role : HeaderRole.values()) {
            wordsOf(role).forEach(word -> add(word, role));
        }
    }

    private void add(String word, HeaderRole role) {
        String folded = String.join(" ", HeaderText.words(word));
        Map<String, Set<HeaderRole>> kept = word.endsWith("*") ? stems : phrases;
        kept.computeIfAbsent(folded, any -> EnumSet.noneOf(HeaderRole.class)).add(role);
    }

    String language() {
        return language;
    }

    /** As the file lists them. */
    List<String> wordsOf(HeaderRole role) {
        return Arrays.stream(source.getProperty(role.key(), "").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The longest phrase that begins with that word of a text: how many words it has, 0 where none is known. */
    int lengthAt(List<String> words, int at) {
        for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
            if (length == 1 ? knows(words.get(at)) : phrases.containsKey(phrase(words, at, length))) {
                return length;
            }
        }
        return 0;
    }

    /** What that many words say. */
    Set<HeaderRole> rolesAt(List<String> words, int at, int length) {
        return length == 1 ? roles(words.get(at)) : phrases.getOrDefault(phrase(words, at, length), Set.of());
    }

    private boolean knows(String word) {
        return !roles(word).isEmpty();
    }

    private static String phrase(List<String> words, int at, int length) {
        return String.join(" ", words.subList(at, at + length));
    }

    private Set<HeaderRole> roles(String word) {
        Set<HeaderRole> whole = phrases.get(word);
        if (whole != null) {
            return whole;
        }
        return stem(word).or(() -> parts(word)).orElse(Set.of());
    }

    private Optional<Set<HeaderRole>> stem(String word) {
        for (int length = word.length(); length >= SHORTEST_STEM && !stems.isEmpty(); length--) {
            Set<HeaderRole> found = stems.get(word.substring(0, length));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** A word that is written together of known ones: {@code enddate}, {@code Plantermin}, 计划完成日期. */
    private Optional<Set<HeaderRole>> parts(String word) {
        List<Optional<Set<HeaderRole>>> upTo = new ArrayList<>();
        upTo.add(Optional.of(EnumSet.noneOf(HeaderRole.class)));
        for (int end = 1; end <= word.length(); end++) {
            upTo.add(joined(word, upTo, end));
        }
        return upTo.get(word.length()).filter(roles -> !roles.isEmpty());
    }

    private Optional<Set<HeaderRole>> joined(String word, List<Optional<Set<HeaderRole>>> upTo, int end) {
        for (int begin = 0; begin < end; begin++) {
            Set<HeaderRole> last = phrases.get(word.substring(begin, end));
            boolean isLong = end - begin >= (isHan(word) ? 1 : word.length() == end && begin > 0 ? 2 : SHORTEST_STEM);
            Optional<Set<HeaderRole>> before = upTo.get(begin);
            if (last != null && isLong && before.isPresent()) {
                Set<HeaderRole> all = EnumSet.copyOf(last);
                all.addAll(before.get());
                return Optional.of(all);
            }
        }
        return isJoint(word, upTo, end) ? upTo.get(end - 1) : Optional.empty();
    }

    /** German joins some words with an s: {@code Fertigstellungsdatum}. */
    private boolean isJoint(String word, List<Optional<Set<HeaderRole>>> upTo, int end) {
        return language.equals("de")
                && word.charAt(end - 1) == 's'
                && end < word.length()
                && upTo.get(end - 1).filter(roles -> !roles.isEmpty()).isPresent();
    }

    private static boolean isHan(String word) {
        return Character.isIdeographic(word.codePointAt(0));
    }
}
