package dev.slipway.model.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that reports are written in. */
public enum Language {
    ENGLISH("en") {
        @Override
        PluralForm plural(double number) {
            return number == 1 ? PluralForm.ONE : PluralForm.OTHER;
        }
    },
    RUSSIAN("ru") {
        @Override
        PluralForm plural(double number) {
            if (number != Math.rint(number)) {
                return PluralForm.OTHER;
            }
            long tail = (long) Math.abs(number) % 100;
            long last = tail % 10;
            if (last == 1 && tail != 11) {
                return PluralForm.ONE;
            }
            return last >= 2 && last <= 4 && (tail < 12 || tail > 14) ? PluralForm.FEW : PluralForm.MANY;
        }
    },
    CHINESE("zh") {
        @Override
        PluralForm plural(double number) {
            return PluralForm.OTHER;
        }
    };

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language of that tag, in upper or lower case; empty where there is none. */
    public static Optional<Language> named(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Its tag by BCP 47: {@code ru}. */
    public String tag() {
        return tag;
    }

    /** The form that a noun takes after the number: the cardinal rules of Unicode's CLDR. */
    abstract PluralForm plural(double number);
}
