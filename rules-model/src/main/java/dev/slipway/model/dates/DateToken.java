package dev.slipway.model.dates;

import dev.slipway.model.dates.WordMeaning.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word or number of a date.
 *
 * @param start where it begins in the text
 * @param end where what follows it begins
 */
record DateToken(WordMeaning meaning, int start, int end) {

    private static final Pattern ALLOWED = Pattern.compile("[\\p{L}\\p{M}\\d .,/'\u2019-]+");
    private static final Pattern WORD = Pattern.compile("\\d+|[\\p{L}\\p{M}]+");
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}\\p{IsHangul}]+");

    /**
     * The parts of a text, those left out that change nothing; no part where it has a sign that no date has, and nothing
     * where it has a word that is none of these.
     */
    static Optional<List<DateToken>> of(String text, CalendarWords words) {
        if (!ALLOWED.matcher(text).matches()) {
            return Optional.of(List.of());
        }
        List<DateToken> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            if (!add(text, matcher.start(), matcher.end(), words, tokens)) {
                return Optional.empty();
            }
        }
        return Optional.of(tokens);
    }

    Role role() {
        return meaning.role();
    }

    int value() {
        return meaning.value();
    }

    /** Whether it is a number of two digits. */
    boolean isShortYear() {
        return role() == Role.NUMBER && end - start == 2;
    }

    /** Whether it is Chinese, in which a limit stands behind its date. */
    boolean isHan(String text) {
        return HAN.matcher(text.substring(start, end).strip()).matches();
    }

    private static boolean add(String text, int start, int end, CalendarWords words, List<DateToken> tokens) {
        if (Character.isDigit(text.charAt(start))) {
            return addNumber(text, start, end, tokens);
        }
        String word = text.substring(start, end);
        Optional<WordMeaning> meaning = text.startsWith("-", end) ? words.meaning(word + "-") : Optional.empty();
        meaning = meaning.or(() -> words.meaning(word));
        if (meaning.isEmpty() && HAN.matcher(word).matches()) {
            return addUndivided(text, start, end, words, tokens);
        }
        meaning.ifPresent(known -> add(new DateToken(known, start, end), tokens));
        return meaning.isPresent();
    }

    private static boolean addNumber(String text, int start, int end, List<DateToken> tokens) {
        int digits = end - start;
        if (digits > 2 && digits != 4) {
            return false;
        }
        int number = Integer.parseInt(text, start, end, 10);
        Role role = digits == 4 ? Role.YEAR : Role.NUMBER;
        return tokens.add(new DateToken(new WordMeaning(role, number), start, end));
    }

    /** Words that are written without blanks between them; the longest that fits is taken. */
    private static boolean addUndivided(String text, int start, int end, CalendarWords words, List<DateToken> tokens) {
        int at = start;
        while (at < end) {
            int next = Math.min(end, at + words.longest());
            while (next > at && words.meaning(text.substring(at, next)).isEmpty()) {
                next--;
            }
            if (next == at) {
                return false;
            }
            add(new DateToken(words.meaning(text.substring(at, next)).orElseThrow(), at, next), tokens);
            at = next;
        }
        return true;
    }

    /** A number and the sign of a month after it are that month. */
    private static void add(DateToken token, List<DateToken> tokens) {
        DateToken before = tokens.isEmpty() ? token : tokens.get(tokens.size() - 1);
        if (token.role() == Role.MONTH_SIGN && before.role() == Role.NUMBER) {
            WordMeaning month = new WordMeaning(Role.MONTH, before.value());
            tokens.set(tokens.size() - 1, new DateToken(month, before.start, token.end));
        } else if (token.role() != Role.NOTHING) {
            tokens.add(token);
        }
    }
}
