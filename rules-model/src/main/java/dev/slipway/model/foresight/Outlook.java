package dev.slipway.model.foresight;

import java.time.LocalDate;
import java.util.List;

/** What a forecast may say on a later day, by how far comparable ones moved. */
public final class Outlook {

    /** A chance is told to a millionth, so that the order of additions makes none differ from half. */
    private static final double ROUNDING = 1e6;

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private final LookAhead question;
    private final LocalDate at;
    private final Slips slips;
    private final OwnRecord own;

    Outlook(LookAhead question, LocalDate at, Slips slips, OwnRecord own) {
        this.question = question;
        this.at = at;
        this.slips = slips;
        this.own = own;
    }

    /** The forecast in question. */
    public ForecastPoint from() {
        return question.from();
    }

    /** The day looked at. */
    public LocalDate at() {
        return at;
    }

    /** The dates that the forecast will not exceed with a chance of 10, 50, 80 and 90 percent. */
    public Spread spread() {
        double[] rates = slips.quantiles(0.1, 0.5, 0.8, 0.9);
        return new Spread(date(rates[0]), date(rates[1]), date(rates[2]), date(rates[3]));
    }

    private LocalDate date(double rate) {
        long day = from().expected().toEpochDay() + Math.round(question.ahead() * rate);
        return LocalDate.ofEpochDay(Math.min(day, END_OF_TIME.toEpochDay()));
    }

    /** The chance that the forecast will then be this day or an earlier one, 0 to 1. */
    public double chanceOf(LocalDate day) {
        double slack = day.toEpochDay() - from().expected().toEpochDay();
        return Math.rint(slips.upTo(slack / question.ahead()) * ROUNDING) / ROUNDING;
    }

    /** Forecasts of the own record that are most comparable, one of a milestone, the most comparable first. */
    public List<Precedent> precedents(int most) {
        return slips.parts().stream()
                .filter(part -> part.movements() == own.columns())
                .flatMap(part -> part.heaviest(most).stream())
                .map(own::precedent)
                .toList();
    }

    /** How many milestones it is as good as. */
    public double comparable() {
        return slips.parts().stream().mapToDouble(Weights::comparable).sum();
    }

    /** How many of them are of the own record; the others are of the class. */
    public double comparableOwn() {
        return slips.parts().stream()
                .filter(part -> part.movements() == own.columns())
                .mapToDouble(Weights::comparable)
                .sum();
    }
}
