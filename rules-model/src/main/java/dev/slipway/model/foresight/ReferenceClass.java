package dev.slipway.model.foresight;

import dev.slipway.model.base.Required;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far the forecasts of finished or older milestones of one kind moved, to judge new ones by: a reference class, as in
 * reference class forecasting (Kahneman, Flyvbjerg).
 */
public final class ReferenceClass {

    private final String name;
    private final List<Movement> movements;
    private final Movements columns;

    /**
     * A class of one movement or more.
     *
     * @param name what a programme calls it
     * @throws IllegalArgumentException if there is no movement
     */
    public ReferenceClass(String name, List<Movement> movements) {
        this.name = Required.present("name", name);
        this.movements = List.copyOf(movements);
        if (movements.isEmpty()) {
            throw new IllegalArgumentException("the reference class " + name + " holds no movement");
        }
        this.columns = Movements.of(this.movements);
    }

    public String name() {
        return name;
    }

    public List<Movement> movements() {
        return movements;
    }

    Movements columns() {
        return columns;
    }

    /**
     * Whether it seems to have been learned from the milestones of this record, so that it knows how they went on: most of
     * their movements are in it to the day.
     */
    public boolean isLearnedFrom(OwnRecord record) {
        Set<Movement> known = movements.stream().map(ReferenceClass::unnumbered).collect(Collectors.toSet());
        List<Movement> moved = record.movements().stream()
                .filter(movement -> movement.slip() != 0)
                .toList();
        long shared = moved.stream()
                .map(ReferenceClass::unnumbered)
                .filter(known::contains)
                .count();
        return 2 * shared > moved.size();
    }

    private static Movement unnumbered(Movement movement) {
        return new Movement(0, movement.ahead(), movement.remaining(), movement.slip(), "");
    }

    /** How many milestones it was learned from. */
    public int milestones() {
        return (int) movements.stream().mapToInt(Movement::series).distinct().count();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReferenceClass that && name.equals(that.name) && movements.equals(that.movements);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Its name; not what it holds, which is long. */
    @Override
    public String toString() {
        return "ReferenceClass " + name;
    }
}
