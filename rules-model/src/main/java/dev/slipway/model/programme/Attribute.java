package dev.slipway.model.programme;

import dev.slipway.model.base.PlainNumber;
import dev.slipway.model.base.Required;
import dev.slipway.model.dates.DateWindow;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an office keeps of a programme, terminal or milestone besides the fields that Slipway knows. */
public sealed interface Attribute {

    /** Its value as a sentence takes it: a number, a text, a window of dates, or whether it is so. */
    Object said();

    /** What kind an attribute is of. */
    enum Kind {
        NUMBER(Amount.class),
        TEXT(Text.class),
        DATE(Date.class),
        TRUTH(Truth.class);

        private final Class<? extends Attribute> type;

        Kind(Class<? extends Attribute> type) {
            this.type = type;
        }

        /** As rules and policies write it: {@code number}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** That of the word; empty where there is none. */
        public static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }

        /** The words of all, in their order. */
        public static List<String> words() {
            return Arrays.stream(values()).map(Kind::word).toList();
        }

        /** Whether the attribute is of this kind; one that is not there is of none. */
        public boolean includes(@Nullable Attribute attribute) {
            return type.isInstance(attribute);
        }
    }

    /** A number: {@code budget: 12000000}. */
    record Amount(double value) implements Attribute {

        public Amount {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("an attribute of " + value + " is no number");
            }
            value = PlainNumber.of(value);
        }

        @Override
        public Object said() {
            return value;
        }
    }

    /** A text: {@code contract: K-17}. */
    record Text(String value) implements Attribute {

        public Text {
            Required.present("value", value);
        }

        @Override
        public Object said() {
            return value;
        }
    }

    /** A date, as exactly as it is known: {@code permit: 2026-05-01}. */
    record Date(DateWindow value) implements Attribute {

        public Date {
            Required.present("value", value);
        }

        @Override
        public Object said() {
            return value;
        }
    }

    /** Yes or no: {@code insured: true}. */
    record Truth(boolean value) implements Attribute {

        @Override
        public Object said() {
            return value;
        }
    }
}
