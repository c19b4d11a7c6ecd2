package dev.slipway.model.facts;

import dev.slipway.model.base.Kept;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a programme, counted when a rule first asks for one: counting walks over all milestones, and the
 * programme is another fact with every report on any of them.
 */
final class FiguresOnDemand {

    private final Kept<ProgrammeFigures> figures;

    FiguresOnDemand(Supplier<ProgrammeFigures> counting) {
        this.figures = new Kept<>(counting);
    }

    ProgrammeFigures get() {
        return figures.get();
    }

    /** They follow from what stands beside them in {@link ProgrammeStatus}, and so tell no two of these apart. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FiguresOnDemand;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
