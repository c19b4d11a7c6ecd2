package dev.slipway.model.foresight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What past forecasts say of one that is made now: those with about the same time to go are looked up, as far ahead, and how
 * far they had moved by then is how far this one may move. The past is the record of the programme itself, and a
 * reference class where there is one. Reference class forecasting after Kahneman and Flyvbjerg, with kernel weights.
 */
public final class Foresight {

    private final OwnRecord own;
    private final Optional<ReferenceClass> reference;

    public Foresight(OwnRecord own, Optional<ReferenceClass> reference) {
        this.own = own;
        this.reference = reference;
    }

    public OwnRecord own() {
        return own;
    }

    public Optional<ReferenceClass> reference() {
        return reference;
    }

    /** Whether there is a class, or a record long enough to check the method by. */
    public boolean hasRecord() {
        return reference.isPresent() || own.matured() >= Score.LEAST_MILESTONES;
    }

    /**
     * What this forecast may say on a later day, learned from what was reported before its own day: so it stands until its
     * milestone is reported again, whatever is reported on others.
     *
     * @param at the day looked at
     * @return empty where the day is not after the report, or there is nothing to learn from
     */
    public Optional<Outlook> outlook(ForecastPoint from, LocalDate at) {
        return outlook(from, at, from.reported());
    }

    /**
     * The same, learned from what was seen before a day.
     *
     * @param learnedBefore the first day of which nothing is known
     */
    public Optional<Outlook> outlook(ForecastPoint from, LocalDate at, LocalDate learnedBefore) {
        return outlook(from, at, own.before(learnedBefore));
    }

    /** The same, learned from all other clusters, also from what they reported later: to check the method. */
    Optional<Outlook> outlookWithout(String cluster, ForecastPoint from, LocalDate at) {
        return outlook(from, at, own.without(cluster));
    }

    private Optional<Outlook> outlook(ForecastPoint from, LocalDate at, IntPredicate counts) {
        if (!at.isAfter(from.reported())) {
            return Optional.empty();
        }
        LookAhead question = LookAhead.of(from, at);
        List<Weights> parts = new ArrayList<>();
        Weights ofOwn = Weights.ofOwn(own.columns(), question, counts);
        if (!ofOwn.isNothing()) {
            parts.add(ofOwn);
        }
        if (reference.isPresent()) {
            parts.add(Weights.ofClass(reference.get().columns(), question, any -> true));
        } else if (ofOwn.isNothing()) {
            Weights.ofFarther(own.columns(), question, counts).ifPresent(parts::add);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Outlook(question, at, new Slips(parts), own));
    }
}
