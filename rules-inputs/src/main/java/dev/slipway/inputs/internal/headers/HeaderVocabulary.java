package dev.slipway.inputs.internal.headers;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows what headers mean, in the languages of which there is a vocabulary file. */
public final class HeaderVocabulary {

    /** In the order in which they are asked: where several know a header equally well, the first decides. */
    private static final List<HeaderDictionary> ALL = Stream.of("en", "ru", "zh", "de", "fr", "es")
            .map(HeaderDictionary::of)
            .toList();

    /** Nothing longer is a header, and to look at it would take its time. */
    private static final int LONGEST = 120;

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,5}\\s+(.+)");

    private static final Set<HeaderField> BEHIND_ACRONYMS =
            Set.of(HeaderField.KEY, HeaderField.HEALTH, HeaderField.STATE, HeaderField.OWNER, HeaderField.NOTE);

    /** What the date beside such a word is: no day of a report. */
    private static final Set<HeaderRole> OTHER_DATES = EnumSet.of(
            HeaderRole.BASELINE,
            HeaderRole.ORIGINAL,
            HeaderRole.APPROVED,
            HeaderRole.CONTRACT,
            HeaderRole.DUE,
            HeaderRole.PLANNED,
            HeaderRole.FORECAST,
            HeaderRole.ACTUAL,
            HeaderRole.DONE,
            HeaderRole.COMPLETE,
            HeaderRole.END,
            HeaderRole.START,
            HeaderRole.BEGUN,
            HeaderRole.TERM);

    private final List<HeaderDictionary> dictionaries;

    private HeaderVocabulary(List<HeaderDictionary> dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** Of a header alone. */
    public static HeaderVocabulary any() {
        return new HeaderVocabulary(ALL);
    }

    /** Of the headers of one table: the language that knows most of them is asked first. */
    public static HeaderVocabulary of(List<String> headers) {
        List<HeaderText> texts = headers.stream()
                .filter(HeaderVocabulary::isPossible)
                .map(HeaderText::of)
                .toList();
        Map<HeaderDictionary, Long> known = ALL.stream()
                .collect(Collectors.toMap(Function.identity(), dictionary -> texts.stream()
                        .filter(text ->
                                HeaderWords.of(text, List.of(dictionary)).unknown() == 0)
                        .count()));
        return new HeaderVocabulary(ALL.stream()
                .sorted(Comparator.comparing((HeaderDictionary each) -> known.getOrDefault(each, 0L))
                        .reversed())
                .toList());
    }

    /** What a header means; nothing where it has a word that is not known, or says more than one thing. */
    public Optional<HeaderSense> sense(String header) {
        if (!isPossible(header)) {
            return Optional.empty();
        }
        return sense(HeaderText.of(header)).or(() -> withoutAcronym(header));
    }

    /** Names of departments and schemes stand before what is no date: {@code GMPP ID Number}. */
    private Optional<HeaderSense> withoutAcronym(String header) {
        Matcher acronym = ACRONYM.matcher(header.strip());
        return acronym.matches()
                ? sense(HeaderText.of(acronym.group(1))).filter(sense -> BEHIND_ACRONYMS.contains(sense.field()))
                : Optional.empty();
    }

    private Optional<HeaderSense> sense(HeaderText text) {
        Stream<HeaderWords> one = dictionaries.stream().map(dictionary -> HeaderWords.of(text, List.of(dictionary)));
        return Stream.concat(one, Stream.of(text).map(mixed -> HeaderWords.of(mixed, dictionaries)))
                .filter(words -> words.unknown() == 0)
                .findFirst()
                .flatMap(HeaderGrammar::sense);
    }

    /** Whether each of its words is one that headers have, so that it is no name: {@code Budget}. */
    public boolean knows(String text) {
        return isPossible(text)
                && dictionaries.stream()
                        .anyMatch(dictionary -> HeaderWords.of(HeaderText.of(text), List.of(dictionary))
                                        .unknown()
                                == 0);
    }

    /** Whether one of these headers is that of the names of milestones. */
    public boolean namesMilestones(List<String> headers) {
        return headers.stream()
                .flatMap(header -> sense(header).stream())
                .anyMatch(sense -> sense.field() == HeaderField.NAME);
    }

    /** The languages, as ISO codes, in the order in which they are asked. */
    public static List<String> languages() {
        return ALL.stream().map(HeaderDictionary::language).toList();
    }

    /** What words may say, and of each the first words of each language in their order: for the guide. */
    public static Map<String, List<List<String>>> words() {
        Map<String, List<List<String>>> words = new LinkedHashMap<>();
        for (HeaderRole role : HeaderRole.values()) {
            words.put(role.key(), ALL.stream().map(each -> each.wordsOf(role)).toList());
        }
        return words;
    }

    /** Whether a text names a sum of other rows: {@code Total}, {@code Subtotal North}, {@code North total}. */
    public boolean isTotal(String text) {
        List<String> words = HeaderText.words(text);
        return isPossible(text)
                && !words.isEmpty()
                && dictionaries.stream()
                        .anyMatch(dictionary ->
                                isTotalAt(dictionary, words, 0) || isTotalAt(dictionary, words, words.size() - 1));
    }

    /** Whether a text is the name of a sum and nothing else, as no milestone is called: {@code TOTAL}, {@code Grand total}. */
    public boolean isTotalAlone(String text) {
        List<String> words = HeaderText.words(text);
        return isTotal(text)
                && dictionaries.stream()
                        .anyMatch(dictionary -> dictionary.lengthAt(words, 0) == words.size()
                                && isTotalAt(dictionary, words, 0)
                                && isTotalAt(dictionary, words, words.size() - 1));
    }

    /** Whether a text begins as the name of a sum and as no milestone does: {@code Subtotal North}; in Chinese it ends so. */
    public boolean isSum(String text) {
        List<String> words = HeaderText.words(text);
        return isPossible(text)
                && !words.isEmpty()
                && dictionaries.stream()
                        .anyMatch(dictionary -> isAt(HeaderRole.SUM, dictionary, words, 0)
                                || dictionary.wordsOf(HeaderRole.SUM).stream()
                                        .anyMatch(sum -> Character.isIdeographic(sum.codePointAt(0))
                                                && words.get(words.size() - 1).endsWith(sum)));
    }

    /** Which date a word beside it says that it is: {@code Plan}, {@code Current}, {@code Actual}. */
    public Optional<HeaderField> dateNamed(String word) {
        return sense(word).or(() -> sense(word + " date")).map(HeaderSense::field);
    }

    /** Whether the words around a day say that it is none of a report: {@code Approved on 5 May}, {@code 5 May: opening}. */
    public boolean isOtherDay(String before, String behind) {
        return has(OTHER_DATES, before) || has(Set.of(HeaderRole.OTHER), before) || has(OTHER_DATES, behind);
    }

    private boolean has(Set<HeaderRole> wanted, String text) {
        List<String> words = HeaderText.words(text);
        return dictionaries.stream().anyMatch(dictionary -> has(wanted, dictionary, words));
    }

    private static boolean has(Set<HeaderRole> wanted, HeaderDictionary dictionary, List<String> words) {
        for (int at = 0; at < words.size(); at += Math.max(1, dictionary.lengthAt(words, at))) {
            Set<HeaderRole> roles = dictionary.rolesAt(words, at, dictionary.lengthAt(words, at));
            if (!roles.contains(HeaderRole.REPORT) && !Collections.disjoint(roles, wanted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTotalAt(HeaderDictionary dictionary, List<String> words, int at) {
        return isAt(HeaderRole.TOTAL, dictionary, words, at);
    }

    private static boolean isAt(HeaderRole role, HeaderDictionary dictionary, List<String> words, int at) {
        int length = dictionary.lengthAt(words, at);
        return length > 0 && dictionary.rolesAt(words, at, length).contains(role);
    }

    private static boolean isPossible(String header) {
        return header.length() <= LONGEST
                && header.chars()
                        .anyMatch(letter ->
                                Character.isLetter(letter) || letter == '%' || letter == '#' || letter == '№');
    }
}
