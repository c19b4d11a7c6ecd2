package dev.slipway.model.dates;

import java.time.Month;
import java.util.Optional;

/**
 * What a word, or a number, is for in a date.
 *
 * @param role its part in the date
 * @param value the number that it stands for; 0 where it stands for none
 * @param part the part of a longer date that it says, where it says one
 * @param limit the limit that it says, where it says one
 */
record WordMeaning(Role role, int value, Optional<YearPart> part, Optional<Limit> limit) {

    WordMeaning(Role role, int value) {
        this(role, value, Optional.empty(), Optional.empty());
    }

    /** The parts of a date, each with the letter by which the forms of {@link DateForms} name it. */
    enum Role {
        /** A number of one or two digits. */
        NUMBER('n'),
        /** A number of four digits. */
        YEAR('Y'),
        /** The name of a month. */
        MONTH('M'),
        /** The sign of a month, after its number. */
        MONTH_SIGN('m'),
        QUARTER('Q'),
        HALF('H'),
        /** A half of a year in one word. */
        WHICH_HALF('h'),
        WEEK('W'),
        /** Its value is the first month. */
        SEASON('S'),
        FISCAL('F'),
        /** First to fourth. */
        ORDINAL('o'),
        PART('P'),
        LIMIT('L'),
        WEEKDAY('w'),
        /** An article, an ending: it changes nothing. */
        NOTHING(' ');

        private final char letter;

        Role(char letter) {
            this.letter = letter;
        }

        char letter() {
            return letter;
        }
    }

    static WordMeaning of(Month month) {
        return new WordMeaning(Role.MONTH, month.getValue());
    }

    static WordMeaning of(YearPart part) {
        return new WordMeaning(Role.PART, 0, Optional.of(part), Optional.empty());
    }

    static WordMeaning of(Limit limit) {
        return new WordMeaning(Role.LIMIT, 0, Optional.empty(), Optional.of(limit));
    }

    static WordMeaning weekday() {
        return new WordMeaning(Role.WEEKDAY, 0);
    }

    static WordMeaning nothing() {
        return new WordMeaning(Role.NOTHING, 0);
    }
}
