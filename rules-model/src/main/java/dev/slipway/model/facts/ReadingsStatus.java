package dev.slipway.model.facts;

import dev.slipway.model.base.Evidence;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.policy.Thresholds;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.words.Phrase;
import dev.slipway.model.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What different sources say of one capacity on one basis, as of a day.
 *
 * @param latest the latest reading of each source, in the order of their names
 */
public record ReadingsStatus(
        Terminal terminal, String measure, Basis basis, List<CapacityReading> latest, Thresholds thresholds)
        implements Subject {

    static final List<String> INPUTS = List.of("two sources");

    public ReadingsStatus {
        latest = List.copyOf(latest);
    }

    /** Two readings of the same thing, and by what share of the larger they differ. */
    private record Difference(CapacityReading one, CapacityReading other, double share) {}

    @Override
    public String subject() {
        return terminal.id();
    }

    @Override
    public String about() {
        return measure + " " + basis.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String owner() {
        return "";
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
        return new Difference(one, other, larger == 0 ? 0 : Math.abs(first - second) / larger);
    }

    private static double annualised(CapacityReading reading) {
        return new Throughput(List.of(reading)).annualised();
    }

    @Override
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("terminal", terminal.name());
        values.put("measure", measure);
        values.put("basis", basis.phrase());
        widest().ifPresent(difference -> {
            put(values, "first", difference.one());
            put(values, "second", difference.other());
        });
        return values;
    }

    private static void put(Map<String, Object> values, String name, CapacityReading reading) {
        values.put(name + "Value", reading.value());
        values.put(name + "Source", sourceOf(reading));
    }

    /** The source a reading names, else the file it stands in. */
    static String sourceOf(CapacityReading reading) {
        return reading.source().isBlank() ? reading.provenance().file() : reading.source();
    }

    @Override
    public Optional<Phrase> missing(String input) {
        if (!INPUTS.contains(input)) {
            throw Subject.unknownInput(input, Population.READINGS);
        }
        return Missing.unless(latest.size() >= 2, "sources");
    }

    @Override
    public List<Evidence> evidence(String input, Words words) {
        if (!INPUTS.contains(input)) {
            throw Subject.unknownInput(input, Population.READINGS);
        }
        return widest().stream()
                .flatMap(difference -> List.of(difference.one(), difference.other()).stream())
                .map(new ReportText(words)::evidence)
                .toList();
    }

    @Override
    public List<Evidence> background(Words words) {
        return List.of();
    }
}
