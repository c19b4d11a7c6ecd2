package dev.slipway.model.programme;

import dev.slipway.model.dates.DateWindow;

/**
 * What the builders of programmes, terminals and milestones share: the attributes that an office keeps besides.
 *
 * @param <B> the builder itself
 */
abstract class AttributedBuilder<B extends AttributedBuilder<B>> {

    private Attributes attributes = Attributes.none();

    /** A number that the office keeps of it. */
    public B attribute(String name, double value) {
        return attribute(name, new Attribute.Amount(value));
    }

    /** A text that the office keeps of it. */
    public B attribute(String name, String value) {
        return attribute(name, new Attribute.Text(value));
    }

    /** A date that the office keeps of it. */
    public B attribute(String name, DateWindow value) {
        return attribute(name, new Attribute.Date(value));
    }

    /** A yes or no that the office keeps of it. */
    public B attribute(String name, boolean value) {
        return attribute(name, new Attribute.Truth(value));
    }

    public B attribute(String name, Attribute value) {
        attributes = attributes.with(name, value);
        return itself();
    }

    abstract B itself();

    Attributes attributes() {
        return attributes;
    }
}
