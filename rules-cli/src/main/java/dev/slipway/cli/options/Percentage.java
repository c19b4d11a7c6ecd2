package dev.slipway.cli.options;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A share in percent. */
public final class Percentage implements ITypeConverter<Double> {

    private static final double WHOLE = 100;

    @Override
    public Double convert(String text) {
        try {
            double number = Double.parseDouble(text.strip());
            if (number >= 0 && number <= WHOLE) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as what is out of range
        }
        throw new TypeConversionException("'" + text + "' is no number from 0 to 100");
    }
}
