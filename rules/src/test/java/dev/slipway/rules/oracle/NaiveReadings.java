package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.INFO;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.programme.Terminal;
import dev.slipway.model.status.Basis;
import dev.slipway.model.status.CapacityReading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Rules C05 and C06 on the readings of one terminal, each as its row of the catalogue says it. */
final class NaiveReadings {

    private static final Comparator<CapacityReading> REPORTED =
            Comparator.comparing(CapacityReading::reportDate).thenComparing(CapacityReading::provenance);

    private final NaiveFindings findings;
    private final Terminal terminal;
    private final List<CapacityReading> readings;

    NaiveReadings(NaiveFindings findings, Terminal terminal, List<CapacityReading> readings) {
        this.findings = findings;
        this.terminal = terminal;
        this.readings = readings;
    }

    void judge(String measure) {
        implausibleReading(measure);
        for (Basis basis : Basis.values()) {
            capacityConflict(measure, basis);
        }
    }

    /** C05: nominal differs > 50% from slots x 365 / dwell, or tonnes per TEU of one period outside 8-20; info. */
    private void implausibleReading(String measure) {
        List<Boolean> checks = new ArrayList<>(tonnesPerTeuImplausible(measure));
        OptionalDouble nominal = NaiveCapacity.latestValue(readings, measure, Basis.NOMINAL);
        for (CapacityTarget target : terminal.capacity()) {
            if (target.measure().equals(measure)
                    && nominal.isPresent()
                    && target.slots().isPresent()
                    && target.dwell().isPresent()) {
                double derived =
                        target.slots().getAsDouble() * 365 / target.dwell().getAsDouble();
                checks.add(Math.abs(nominal.getAsDouble() - derived) / derived > 0.5);
            }
        }
        if (checks.isEmpty()) {
            findings.notEvaluated("C05", terminal.id());
        } else if (checks.contains(true)) {
            findings.alert("C05", INFO, terminal.id(), measure);
        }
    }

    /** For each pair of one period whether it is implausible; nothing can be said of tonnes per no TEU at all. */
    private List<Boolean> tonnesPerTeuImplausible(String measure) {
        List<Boolean> checks = new ArrayList<>();
        if (!unit(measure).equals("teu")) {
            return checks;
        }
        for (CapacityReading teu : NaiveCapacity.of(readings, measure, Basis.THROUGHPUT)) {
            for (CapacityReading tonnes : readings) {
                if (tonnes.basis() == Basis.THROUGHPUT
                        && List.of("tonnes", "t").contains(unit(tonnes.measure()))
                        && samePeriod(teu.period(), tonnes.period())
                        && teu.value() > 0) {
                    double ratio = tonnes.value() / teu.value();
                    checks.add(ratio < 8 || ratio > 20);
                }
            }
        }
        return checks;
    }

    /** The first word of the measure: {@code teu} of {@code TEU/year}. */
    private static String unit(String measure) {
        return measure.split("[/\\s]", 2)[0].toLowerCase(Locale.ROOT);
    }

    private static boolean samePeriod(DateWindow one, DateWindow other) {
        return one.hasStart()
                && one.isKnown()
                && one.start().equals(other.start())
                && one.end().equals(other.end());
    }

    /** C06: latest readings of two sources, periods overlapping or none stated, differ by more than 10% of the larger. */
    private void capacityConflict(String measure, Basis basis) {
        List<CapacityReading> stated = NaiveCapacity.of(readings, measure, basis);
        Collection<CapacityReading> latest = latestOfEachSource(stated);
        if (stated.isEmpty()) {
            return;
        }
        if (latest.size() < 2) {
            findings.notEvaluated("C06", terminal.id());
        } else if (anyConflict(latest)) {
            findings.alert(
                    "C06", AMBER, terminal.id(), measure + " " + basis.name().toLowerCase(Locale.ROOT));
        }
    }

    private static Collection<CapacityReading> latestOfEachSource(List<CapacityReading> stated) {
        Map<String, CapacityReading> latest = new HashMap<>();
        for (CapacityReading reading : stated) {
            String source = reading.source().isBlank() ? reading.provenance().file() : reading.source();
            latest.merge(source, reading, (one, other) -> REPORTED.compare(one, other) > 0 ? one : other);
        }
        return latest.values();
    }

    private static boolean anyConflict(Collection<CapacityReading> latest) {
        for (CapacityReading one : latest) {
            for (CapacityReading other : latest) {
                if (comparable(one.period(), other.period()) && differ(one, other)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean comparable(DateWindow one, DateWindow other) {
        return !one.isKnown() || !other.isKnown() || LatestYear.overlap(one, other);
    }

    private static boolean differ(CapacityReading one, CapacityReading other) {
        boolean annualise = one.basis() == Basis.THROUGHPUT
                && one.period().hasStart()
                && other.period().hasStart();
        double a = annualise ? annualised(one) : one.value();
        double b = annualise ? annualised(other) : other.value();
        // 90 is 10% below 100, and not more, whatever a year makes of the two in binary fractions.
        return Math.abs(a - b) / Math.max(a, b) > 0.10 + 1e-9;
    }

    private static double annualised(CapacityReading reading) {
        return reading.value() * 365 / LatestYear.inclusiveDays(reading.period());
    }
}
