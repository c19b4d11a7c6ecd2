package dev.slipway.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a programme, counted when a rule first asks for one: counting walks over all milestones, and the
 * programme is another fact with every report on any of them.
 */
final class FiguresOnDemand {

    private final Supplier<ProgrammeFigures> counting;
    private volatile @Nullable ProgrammeFigures counted;

    FiguresOnDemand(Supplier<ProgrammeFigures> counting) {
        this.counting = counting;
    }

    ProgrammeFigures get() {
        ProgrammeFigures figures = counted;
        if (figures == null) {
            figures = counting.get();
            counted = figures;
        }
        return figures;
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
