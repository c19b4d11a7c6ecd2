package dev.slipway.reports.internal.json;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.reports.internal.say.Counts;
import java.io.Writer;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.NumberOutput;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** How Slipway writes JSON: the same text on every machine, numbers never in exponent form. */
public final class JsonText {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("")
            .build();

    private JsonText() {}

    public static JsonGenerator onOneLine(Writer out) {
        return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    }

    /** By two blanks. */
    public static JsonGenerator indented(Writer out) {
        return FACTORY.createGenerator(new Indented(), out);
    }

    static void writeCounts(JsonGenerator json, Counts counts) {
        json.writeNumberProperty("red", counts.red());
        json.writeNumberProperty("amber", counts.amber());
        json.writeNumberProperty("info", counts.info());
        json.writeNumberProperty("waived", counts.waived());
        json.writeNumberProperty("notEvaluated", counts.notEvaluated());
    }

    /** The place is left out where the line shows it. */
    public static void writeWhere(JsonGenerator json, Provenance where) {
        json.writeStringProperty("file", where.file());
        json.writeNumberProperty("line", where.line());
        if (!where.place().isEmpty()) {
            json.writeStringProperty("place", where.place());
        }
    }

    /** An unknown date is null; the start is left out where it is open. */
    static void writeDate(JsonGenerator json, String name, DateWindow window) {
        if (!window.isKnown()) {
            json.writeNullProperty(name);
            return;
        }
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", window.text());
        if (window.hasStart()) {
            json.writeStringProperty("start", window.start().toString());
        }
        json.writeStringProperty("end", window.end().toString());
        json.writeStringProperty("precision", window.precision().word());
        json.writeEndObject();
    }

    /** Numbers and booleans as JSON numbers and booleans; null for a value that is not a number; anything else as its text. */
    static void writeValue(JsonGenerator json, Object value) {
        if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Number number) {
            writeNumber(json, number.doubleValue());
        } else {
            json.writeString(value.toString());
        }
    }

    static void writeNumber(JsonGenerator json, double value) {
        if (!Double.isFinite(value)) {
            json.writeNull();
            return;
        }
        // Double.toString gives other digits before JDK 19 than from it on.
        BigDecimal exact = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
        json.writeNumber(exact.scale() < 0 ? exact.setScale(0) : exact);
    }

    private static final class Indented extends ObjectWriteContext.Base {

        private static final DefaultPrettyPrinter PRINTER = printer();

        private static DefaultPrettyPrinter printer() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("")
                    .withRootSeparator(""));
            printer.indentArraysWith(indenter);
            printer.indentObjectsWith(indenter);
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        /** A new one each time, because it counts the nesting. */
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
        }
    }
}
