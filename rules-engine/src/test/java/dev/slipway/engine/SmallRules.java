package dev.slipway.engine;

import static dev.slipway.engine.Finding.amber;
import static dev.slipway.engine.Finding.info;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import dev.slipway.model.facts.MilestoneStatus;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/** Two rules, written as the compiler writes those it compiles, so that judging is tested without it. */
public final class SmallRules extends ModelImpl {

    private static final String PACKAGE = "dev.slipway.engine.small";

    /** For the engine. */
    public SmallRules() {
        super(PACKAGE);
        addRule(late());
        addRule(withoutForecast());
    }

    private static Rule late() {
        Variable<MilestoneStatus> milestone = declarationOf(MilestoneStatus.class, "$milestone");
        Variable<Integer> late = declarationOf(Integer.class, "$late");
        return rule(PACKAGE, "E01 late")
                .metadata("id", "E01")
                .metadata("title", "Late")
                .metadata("on", "open milestone")
                .metadata("needs", "deadline")
                .metadata("message", "{milestone} is {late:days} late.")
                .metadata("rationale", "A promise whose day has passed is broken.")
                .metadata("source", "The tests of the engine")
                .build(
                        pattern(milestone)
                                .expr("open", MilestoneStatus::isOpen)
                                .expr("due", status -> status.deadline().endedBefore(status.today()))
                                .expr("late", status -> daysLate(status) >= status.limit("bands.amber"))
                                .bind(late, SmallRules::daysLate),
                        on(milestone, late)
                                .execute((drools, status, days) -> drools.logicalInsert(amber(status)
                                        .redIf(days >= status.limit("bands.red"))
                                        .days(days))));
    }

    private static int daysLate(MilestoneStatus status) {
        return status.deadline().daysPastBy(status.today());
    }

    private static Rule withoutForecast() {
        Variable<MilestoneStatus> milestone = declarationOf(MilestoneStatus.class, "$milestone");
        return rule(PACKAGE, "E02 without a forecast")
                .metadata("id", "E02")
                .metadata("title", "No forecast")
                .metadata("on", "open milestone")
                .metadata("message", "{milestone} has no forecast.")
                .metadata("rationale", "What nobody expects on a day nobody can plan for.")
                .metadata("source", "The tests of the engine")
                .build(
                        pattern(milestone)
                                .expr("open", MilestoneStatus::isOpen)
                                .expr("unknown", status -> !status.has("forecast")),
                        on(milestone).execute((drools, status) -> drools.logicalInsert(info(status))));
    }
}
