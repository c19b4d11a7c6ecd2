package dev.slipway.rules.oracle;

import static dev.slipway.model.base.Severity.AMBER;
import static dev.slipway.model.base.Severity.RED;
import static dev.slipway.rules.oracle.NaiveMilestones.days;

import dev.slipway.model.foresight.Movement;
import dev.slipway.model.programme.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeSet;

/** Rule F01 as its row of the catalogue says it, with the method worked out step by step. */
final class NaiveForesight {

    private static final double BANDWIDTH = 0.3;

    private final NaiveFindings findings;
    private final LocalDate today;
    private final List<Pair> ofClass = new ArrayList<>();
    private final List<Pair> own = new ArrayList<>();
    private final int matured;

    /** Two looks at a milestone: which one, so many days apart, so many left, so many days of slip a day, seen on a day. */
    record Pair(int milestone, double ahead, double remaining, double rate, String stage, LocalDate seen) {}

    NaiveForesight(
            NaiveFindings findings, LocalDate today, Programme programme, Collection<KnownMilestone> milestones) {
        this.findings = findings;
        this.today = today;
        programme.referenceClass().ifPresent(known -> known.movements().forEach(this::addToClass));
        List<NaiveSeries> all = milestones.stream().map(NaiveSeries::of).toList();
        TreeSet<LocalDate> allDays = new TreeSet<>();
        all.forEach(series -> series.points().forEach(point -> allDays.add(point.day())));
        for (int milestone = 0; milestone < all.size(); milestone++) {
            addToOwn(milestone, all.get(milestone).learnedFrom(allDays)); // two milestones may have the same series
        }
        matured = (int) all.stream().filter(NaiveSeries::matured).count();
    }

    private void addToClass(Movement movement) {
        ofClass.add(new Pair(
                movement.series(),
                movement.ahead(),
                Math.max(30, movement.remaining()),
                (double) movement.slip() / movement.ahead(),
                movement.stage().toLowerCase(Locale.ROOT),
                LocalDate.MIN));
    }

    private void addToOwn(int milestone, List<NaiveSeries.Point> points) {
        for (int i = 0; i < points.size() && !points.get(i).reached(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                NaiveSeries.Point first = points.get(i);
                NaiveSeries.Point second = points.get(j);
                int ahead = days(first.day(), second.day());
                double rate = (double) days(first.expected(), second.expected()) / ahead;
                own.add(new Pair(milestone, ahead, first.remaining(), rate, first.stage(), second.day()));
            }
        }
    }

    /** F01: active; chance that F holds Be below 50% amber, below 20% red, while F holds it; past Be as on Be. */
    void judge(KnownMilestone milestone) {
        if (!milestone.active()) {
            return;
        }
        boolean hasInputs =
                milestone.deadline().hasEnd() && milestone.forecast().isPresent();
        if (!hasInputs || (ofClass.isEmpty() && matured < 10)) {
            findings.notEvaluated("F01", milestone.subject());
        } else if (promises(milestone)) {
            OptionalDouble chance = chance(milestone);
            if (chance.isEmpty()) {
                findings.notEvaluated("F01", milestone.subject());
            } else if (chance.getAsDouble() < 0.5) {
                findings.alert("F01", chance.getAsDouble() < 0.2 ? RED : AMBER, milestone.subject(), "");
            }
        }
    }

    private boolean promises(KnownMilestone milestone) {
        LocalDate deadline = milestone.deadline().end();
        boolean holds = milestone.forecast().orElseThrow().value().hasEnd()
                && !milestone.forecast().orElseThrow().value().end().isAfter(deadline);
        boolean before = milestone.forecast().orElseThrow().reported().isBefore(deadline);
        boolean reportedSince = milestone.reports().stream()
                .anyMatch(report -> report.reportDate().isAfter(deadline));
        return holds && before && !(today.isAfter(deadline) && reportedSince);
    }

    private OptionalDouble chance(KnownMilestone milestone) {
        return NaiveSeries.of(milestone)
                .lastForecast()
                .map(from -> chance(from, milestone))
                .orElse(OptionalDouble.empty());
    }

    private OptionalDouble chance(NaiveSeries.Point from, KnownMilestone milestone) {
        LocalDate deadline = milestone.deadline().end();
        int ahead = days(from.day(), deadline);
        double limit = (double) days(from.expected(), deadline) / ahead;
        List<Pair> known =
                own.stream().filter(pair -> pair.seen().isBefore(from.day())).toList();
        double[] ofOwn = alike(known, from, ahead);
        List<double[]> shares = new ArrayList<>();
        if (sum(ofOwn) >= 0.001) {
            shares.add(share(known, ofOwn, comparable(known, ofOwn), limit));
        }
        if (!ofClass.isEmpty()) {
            shares.add(share(ofClass, wide(ofClass, from, ahead), 10, limit));
        } else if (shares.isEmpty() && !known.isEmpty()) {
            shares.add(share(known, wide(known, from, ahead), 10, limit));
        }
        double below = shares.stream().mapToDouble(share -> share[0]).sum();
        double total = shares.stream().mapToDouble(share -> share[1]).sum();
        return shares.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Math.rint(1e6 * below / total) / 1e6);
    }

    /** What of the weight lies at the limit or below, and what there is of it. */
    private static double[] share(List<Pair> pairs, double[] weights, double total, double limit) {
        double below = 0;
        for (int i = 0; i < weights.length; i++) {
            below += pairs.get(i).rate() <= limit ? weights[i] : 0;
        }
        return new double[] {below / sum(weights) * total, total};
    }

    private static double sum(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    /** The largest weight of each milestone, added up. */
    private static double comparable(List<Pair> pairs, double[] weights) {
        double[] largest = new double[1_000];
        for (int i = 0; i < weights.length; i++) {
            int milestone = pairs.get(i).milestone();
            largest[milestone] = Math.max(largest[milestone], weights[i]);
        }
        return sum(largest);
    }

    /** s exp(-d / (2 BW^2)). */
    private static double[] alike(List<Pair> pairs, NaiveSeries.Point from, int ahead) {
        return pairs.stream()
                .mapToDouble(pair ->
                        stage(pair, from) * Math.exp(-distance(pair, from, ahead) / (2 * BANDWIDTH * BANDWIDTH)))
                .toArray();
    }

    /** d' = d - 2 BW^2 ln s; b = max(BW, root of the 31st smallest d', or of the largest); exp(-d' / (2 b^2)). */
    private static double[] wide(List<Pair> pairs, NaiveSeries.Point from, int ahead) {
        double[] distances = pairs.stream()
                .mapToDouble(
                        pair -> distance(pair, from, ahead) - 2 * BANDWIDTH * BANDWIDTH * Math.log(stage(pair, from)))
                .toArray();
        double[] sorted = distances.clone();
        Arrays.sort(sorted);
        double width = Math.max(BANDWIDTH, Math.sqrt(sorted[Math.min(30, sorted.length - 1)]));
        for (int i = 0; i < distances.length; i++) {
            distances[i] = Math.exp(-distances[i] / (2 * width * width));
        }
        return distances;
    }

    private static double distance(Pair pair, NaiveSeries.Point from, int ahead) {
        double apart = Math.log(pair.ahead() / ahead);
        double left = Math.log(pair.remaining() / from.remaining());
        return apart * apart + left * left;
    }

    private static double stage(Pair pair, NaiveSeries.Point from) {
        boolean other = !pair.stage().isEmpty()
                && !from.stage().isEmpty()
                && !pair.stage().equals(from.stage());
        return other ? 0.05 : 1;
    }
}
