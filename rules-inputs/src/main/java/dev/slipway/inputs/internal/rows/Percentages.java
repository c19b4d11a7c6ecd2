package dev.slipway.inputs.internal.rows;

import dev.slipway.inputs.internal.states.StateMeaning;
import dev.slipway.inputs.internal.states.StateWords;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.status.State;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The percentages of one table: {@code 45%}, {@code 45} or {@code 0.45}. Where no number without a percent sign is above
 * 1, all are fractions, so that 1 is all of it. Beside whole numbers a fraction is one of them that was not formatted.
 */
final class Percentages {

    private static final double MOST = 100;

    private final StateWords words;
    private final FileProblems problems;
    private final Values values;
    private boolean hasNumber;
    private boolean hasMore;
    private boolean hasDecimals;
    private int strays;

    Percentages(FileProblems problems, StateWords words) {
        this.words = words;
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** A percentage as it is written: what it means is known when all rows are read. */
    record Stated(double number, boolean isSigned, Scalar cell) {}

    /** A percentage, or a word for how far it is: {@code Not started}, {@code Done}; one that says nothing says nothing. */
    Optional<Stated> read(Scalar cell) {
        String text = cell.text().strip();
        Optional<StateMeaning> word =
                text.chars().anyMatch(Character::isLetter) ? words.meaning(text) : Optional.empty();
        return word.isPresent() ? ofWord(word.get(), cell) : ofNumber(text, cell);
    }

    private Optional<Stated> ofWord(StateMeaning word, Scalar cell) {
        if (word.state().filter(State.DONE::equals).isPresent()) {
            return Optional.of(new Stated(MOST, true, cell));
        }
        return word.state().filter(State.PLANNED::equals).map(planned -> new Stated(0, true, cell));
    }

    private Optional<Stated> ofNumber(String text, Scalar cell) {
        boolean isSigned = text.endsWith("%") || text.endsWith("\uFF05");
        String digits = (isSigned ? text.substring(0, text.length() - 1).strip() : text);
        String pointed = digits.matches("\\d+,\\d{1,2}") ? digits.replace(',', '.') : digits;
        OptionalDouble number = values.number(new Scalar(pointed, cell.kind(), cell.place()), "percent");
        if (number.isEmpty()) {
            return Optional.empty();
        }
        if (number.getAsDouble() < 0 || number.getAsDouble() > MOST) {
            problems.add(cell.place(), "percent is '" + text + "', not between 0 and 100", "");
            return Optional.empty();
        }
        if (!isSigned) {
            take(number.getAsDouble());
        }
        return Optional.of(new Stated(number.getAsDouble(), isSigned, cell));
    }

    private void take(double number) {
        hasNumber |= number > 0;
        hasMore |= number > 1;
        hasDecimals |= number > 1 && number != Math.rint(number);
        strays += isPart(number) ? 1 : 0;
    }

    /** 0 to 100. */
    double percent(Stated stated) {
        double scaled = isFraction(stated) ? stated.number() * 100 : stated.number();
        return Math.round(scaled * 1e6) / 1e6;
    }

    private boolean isFraction(Stated stated) {
        return !stated.isSigned() && (areFractions() || (isPart(stated.number()) && !hasDecimals));
    }

    private boolean areFractions() {
        return hasNumber && !hasMore;
    }

    private static boolean isPart(double number) {
        return number > 0 && number < 1;
    }

    /** How the numbers without a sign were understood, where they could be understood otherwise. */
    Optional<String> note() {
        if (areFractions()) {
            return Optional.of("percentages were read as fractions: 0.45 is 45%, and 1 is 100%");
        }
        if (strays == 0) {
            return Optional.empty();
        }
        String which =
                strays == 1 ? "1 percentage below 1 was read as " : strays + " percentages below 1 were read as ";
        return Optional.of(which
                + (hasDecimals ? "it is written: 0.45 is 0.45%" : "a fraction beside whole numbers: 0.45 is 45%"));
    }
}
