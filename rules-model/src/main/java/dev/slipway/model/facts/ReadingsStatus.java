package dev.slipway.model.facts;

import dev.slipway.model.base.Rounding;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.Throughput;
import dev.slipway.model.words.Phrase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What different sources say of one capacity on one basis, as of a day.
 *
 * @param terminal the terminal that was read
 * @param basis what was read: nominal, planned, or throughput
 * @param latest the latest reading of each source, in the order of their names
 */
public record ReadingsStatus(
        Terminal terminal, String measure, Basis basis, List<CapacityReading> latest, Thresholds thresholds)
        implements Subject {

    static final InputTable<ReadingsStatus> INPUTS = InputTable.of(
            "readings",
            Input.<ReadingsStatus>of("two sources", status -> status.latest().size() >= 2, "sources")
                    .from(ReadingsStatus::widestApart));

    public ReadingsStatus {
        latest = List.copyOf(latest);
    }

    /** Two readings of the same thing, and by what share of the larger they differ. */
    private record Difference(CapacityReading one, CapacityReading other, double share) {}

    @Override
    public String subject() {
        return terminal.lastingId();
    }

    @Override
    public String about() {
        return measure + " " + basis.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The widest difference between two sources that speak of the same time, as a share of the larger value; 0 where
     * no two do.
     */
    public double widestDifference() {
        return widest().map(Difference::share).orElse(0.0);
    }

    private Optional<Difference> widest() {
        Optional<Difference> widest = Optional.empty();
        for (int i = 0; i < latest.size(); i++) {
            for (int j = i + 1; j < latest.size(); j++) {
                Difference difference = difference(latest.get(i), latest.get(j));
                if (areComparable(difference)
                        && difference.share() > widest.map(Difference::share).orElse(0.0)) {
                    widest = Optional.of(difference);
                }
            }
        }
        return widest;
    }

    private static boolean areComparable(Difference difference) {
        DateWindow one = difference.one().period();
        DateWindow other = difference.other().period();
        return !one.isKnown() || !other.isKnown() || one.overlaps(other);
    }

    private Difference difference(CapacityReading one, CapacityReading other) {
        boolean perYear = basis == Basis.THROUGHPUT
                && one.period().hasStart()
                && other.period().hasStart();
        double first = perYear ? annualised(one) : one.value();
        double second = perYear ? annualised(other) : other.value();
        double larger = Math.max(first, second);
        return new Difference(one, other, larger == 0 ? 0 : Rounding.toBillionth(Math.abs(first - second) / larger));
    }

    private static double annualised(CapacityReading reading) {
        return new Throughput(List.of(reading)).annualised();
    }

    @Override
    public Map<String, Object> values() {
        NamedValues values = new NamedValues()
                .with("terminal", terminal.name())
                .with("measure", measure)
                .with("basis", basis.phrase());
        widest().ifPresent(
                        difference -> values.with("firstValue", difference.one().value())
                                .with("firstSource", sourceOf(difference.one()))
                                .with("secondValue", difference.other().value())
                                .with("secondSource", sourceOf(difference.other())));
        return values.map();
    }

    /** The source a reading names, else the file it is in. */
    static String sourceOf(CapacityReading reading) {
        return reading.source().isBlank() ? reading.provenance().file() : reading.source();
    }

    @Override
    public Optional<Phrase> missing(String input) {
        return INPUTS.missing(this, input);
    }

    @Override
    public List<Statement> evidence(String input) {
        return INPUTS.evidence(this, input);
    }

    private List<Statement> widestApart() {
        return widest().stream()
                .flatMap(difference -> Stream.of(difference.one(), difference.other()))
                .<Statement>map(Statement.Measured::new)
                .toList();
    }
}
