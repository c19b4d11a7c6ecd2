package dev.slipway.reports.internal.say;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.SubjectNames;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The one statement that is cited for an alert where there is no room for all. */
public final class Proof {

    private final SubjectNames names;

    public Proof(Programme programme) {
        this.names = new SubjectNames(programme);
    }

    /**
     * The last report that its rule needed; else the last statement, which is a report on the subject where there is one.
     * What the programme itself says comes first among the evidence.
     */
    public Optional<Evidence> of(Alert alert) {
        String plan = names.place(alert.subject()).file();
        Predicate<Evidence> isOfThePlan = item -> item.where().file().equals(plan);
        List<Evidence> all = alert.evidence();
        return all.stream()
                .filter(isOfThePlan.negate().and(item -> !item.isBackground()))
                .reduce((before, after) -> after)
                .or(() -> all.stream().reduce((before, after) -> after));
    }
}
