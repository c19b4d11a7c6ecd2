package dev.slipway.model.facts;

import dev.slipway.model.facts.Statement.Declared;
import dev.slipway.model.foresight.ForecastPoint;
import dev.slipway.model.foresight.Outlook;
import dev.slipway.model.foresight.Precedent;
import dev.slipway.model.foresight.ReferenceClass;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A forecast compared with past ones, for the last day of its deadline.
 *
 * @param hasRecord whether there is a reference class, or a record of the programme's own that is long enough
 * @param chance that the forecast will hold the deadline, 0 to 1; empty where there is nothing to compare with
 * @param comparable how many milestones that rests on, one or more; empty likewise
 * @param statements the class, and the own forecasts that are most comparable
 */
record Comparison(boolean hasRecord, OptionalDouble chance, OptionalInt comparable, List<Statement> statements) {

    /** Where there is no record. */
    static final Comparison IMPOSSIBLE = new Comparison(false, OptionalDouble.empty(), OptionalInt.empty(), List.of());

    /** Where there is a record, but nothing in it to compare with. */
    static final Comparison WITHOUT_RESULT =
            new Comparison(true, OptionalDouble.empty(), OptionalInt.empty(), List.of());

    /** So many of the most comparable forecasts are named. */
    private static final int MOST_NAMED = 3;

    Comparison {
        statements = List.copyOf(statements);
    }

    static Comparison of(Outlook outlook, Programme programme) {
        List<Statement> statements = new ArrayList<>();
        programme.referenceClass().ifPresent(reference -> statements.add(statement(programme, reference)));
        outlook.precedents(MOST_NAMED).forEach(precedent -> statements.add(statement(programme, precedent)));
        return new Comparison(
                true,
                OptionalDouble.of(outlook.chanceOf(outlook.at())),
                OptionalInt.of(Math.toIntExact(Math.max(1, Math.round(outlook.comparable())))),
                statements);
    }

    private static Statement statement(Programme programme, ReferenceClass reference) {
        return new Declared(
                programme.provenance(),
                new Phrase("evidence.class", Map.of("name", reference.name(), "count", reference.milestones())));
    }

    private static Statement statement(Programme programme, Precedent precedent) {
        ForecastPoint forecast = precedent.forecast();
        ForecastPoint later = precedent.later();
        return new Declared(
                later.where(),
                new Phrase(
                        later.isReached() ? "evidence.precedentReached" : "evidence.precedent",
                        Map.of(
                                "milestone",
                                        precedent
                                                .milestone()
                                                .substring(programme.id().length() + 1),
                                "forecast", forecast.expected(),
                                "on", forecast.reported(),
                                "later", later.expected(),
                                "laterOn", later.reported())));
    }
}
