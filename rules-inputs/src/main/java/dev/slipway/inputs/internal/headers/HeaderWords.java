package dev.slipway.inputs.internal.headers;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a header, as the dictionaries of some languages know them.
 *
 * @param roles what its known words say
 * @param unknown how many of its words, those in brackets apart, no dictionary knows
 * @param number that stands in it, such as that of a revision; 0 where none does
 */
record HeaderWords(Set<HeaderRole> roles, int unknown, int number) {

    private static final int LONGEST_NUMBER = 2;

    HeaderWords {
        roles = Collections.unmodifiableSet(roles);
    }

    static HeaderWords of(HeaderText header, List<HeaderDictionary> dictionaries) {
        EnumSet<HeaderRole> roles = EnumSet.noneOf(HeaderRole.class);
        int unknown = collect(header.words(), dictionaries, roles);
        if (!header.aside().stream().allMatch(word -> isUnit(word, dictionaries))) {
            collect(header.aside(), dictionaries, roles);
        }
        return new HeaderWords(roles, unknown, number(header.words()));
    }

    private static int collect(List<String> words, List<HeaderDictionary> dictionaries, Set<HeaderRole> roles) {
        int unknown = 0;
        for (int at = 0; at < words.size(); ) {
            int length = 0;
            for (HeaderDictionary dictionary : dictionaries) {
                int found = dictionary.lengthAt(words, at);
                if (found > length) {
                    length = found;
                    roles.addAll(dictionary.rolesAt(words, at, found));
                    break;
                }
            }
            unknown += length == 0 && !isNumber(words.get(at)) ? 1 : 0;
            at += Math.max(1, length);
        }
        return unknown;
    }

    private static boolean isUnit(String word, List<HeaderDictionary> dictionaries) {
        return dictionaries.stream()
                .anyMatch(dictionary -> dictionary.rolesAt(List.of(word), 0, 1).contains(HeaderRole.UNIT));
    }

    private static int number(List<String> words) {
        return words.stream()
                .filter(HeaderWords::isNumber)
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private static boolean isNumber(String word) {
        return word.length() <= LONGEST_NUMBER && word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    boolean has(HeaderRole role) {
        return roles.contains(role);
    }

    boolean hasAny(HeaderRole... wanted) {
        for (HeaderRole role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }
}
