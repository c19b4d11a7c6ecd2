package dev.slipway.cli.options;

import java.math.BigInteger;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A whole number of an option, within a range that is said where another is given. */
public abstract class WholeNumber implements ITypeConverter<Integer> {

    private final BigInteger least;
    private final BigInteger most;

    protected WholeNumber(int least, int most) {
        this.least = BigInteger.valueOf(least);
        this.most = BigInteger.valueOf(most);
    }

    @Override
    public final Integer convert(String text) {
        try {
            BigInteger number = new BigInteger(text.strip());
            if (number.compareTo(least) >= 0 && number.compareTo(most) <= 0) {
                return number.intValueExact();
            }
        } catch (NumberFormatException e) {
            // said below, as what is out of range
        }
        throw new TypeConversionException("'" + text + "' is no whole number from " + least + " to " + most);
    }
}
