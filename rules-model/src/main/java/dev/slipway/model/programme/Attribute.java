package dev.slipway.model.programme;

import dev.slipway.model.base.Required;
import dev.slipway.model.dates.DateWindow;

/** What an office keeps of a programme, terminal or milestone besides the fields that Slipway knows. */
public sealed interface Attribute {

    /** A number: {@code budget: 12000000}. */
    record Amount(double value) implements Attribute {

        public Amount {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("an attribute of " + value + " is no number");
            }
        }
    }

    /** A text: {@code contract: K-17}. */
    record Text(String value) implements Attribute {

        public Text {
            Required.present("value", value);
        }
    }

    /** A date, as exactly as it is known: {@code permit: 2026-05-01}. */
    record Date(DateWindow value) implements Attribute {

        public Date {
            Required.present("value", value);
        }
    }

    /** Yes or no: {@code insured: true}. */
    record Truth(boolean value) implements Attribute {}
}
