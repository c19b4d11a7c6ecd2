package dev.slipway.model.words;

import java.util.Locale;

/** A form that a counted noun takes, as Unicode's CLDR names them; which there are depends on the language. */
enum PluralForm {
    ONE,
    FEW,
    MANY,
    OTHER;

    /** As the keys of a bundle end: {@code count.days.few}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
