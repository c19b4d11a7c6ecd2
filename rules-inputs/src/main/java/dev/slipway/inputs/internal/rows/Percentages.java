package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Values;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The percentages of one table: {@code 45%}, {@code 45}, or {@code 0.45} where no number without a percent sign is
 * above 1 and one of them is a fraction.
 */
final class Percentages {

    private final FileProblems problems;
    private final Values values;
    private boolean hasFraction;
    private boolean hasMore;

    Percentages(FileProblems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** A percentage as it is written: what it means is known when all rows are read. */
    record Stated(double number, boolean isSigned, Scalar cell) {}

    Optional<Stated> read(Scalar cell) {
        String text = cell.text().strip();
        boolean isSigned = text.endsWith("%") || text.endsWith("\uFF05");
        String digits = (isSigned ? text.substring(0, text.length() - 1).strip() : text);
        String pointed = digits.matches("\\d+,\\d{1,2}") ? digits.replace(',', '.') : digits;
        OptionalDouble number = values.number(new Scalar(pointed, cell.kind(), cell.place()), "percent");
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (number.getAsDouble() < 0 || number.getAsDouble() > 100) {
            problems.add(cell.place(), "percent is '" + text + "', not between 0 and 100", "");
            return Optional.empty();
        }
        if (!isSigned) {
            hasMore |= number.getAsDouble() > 1;
            hasFraction |= number.getAsDouble() > 0 && number.getAsDouble() < 1;
        }
        return Optional.of(new Stated(number.getAsDouble(), isSigned, cell));
    }

    /** Whether the numbers without a sign are fractions. */
    boolean areFractions() {
        return hasFraction && !hasMore;
    }

    /** 0 to 100. */
    double percent(Stated stated) {
        double scaled = areFractions() && !stated.isSigned() ? stated.number() * 100 : stated.number();
        return Math.round(scaled * 1e6) / 1e6;
    }
}
