package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Keys;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.programme.CapacityTarget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the {@code capacity} of a terminal. */
public final class CapacityReader {

    public static final Set<String> KEYS =
            Keys.of("measure", "target", "from", "planned", "needBy", "demand", "ramp", "slots", "dwell", "source");

    private final FileProblems problems;
    private final Values values;

    CapacityReader(FileProblems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** The targets of one terminal, those with a mistake left out. */
    List<CapacityTarget> read(List<Node> items) {
        Map<String, Place> seen = new HashMap<>();
        List<CapacityTarget> targets = new ArrayList<>();
        for (Node item : items) {
            int before = problems.count();
            Optional<CapacityTarget> target =
                    Fields.of(item, "a capacity target", KEYS, problems).flatMap(fields -> target(fields, seen));
            target.filter(read -> problems.count() == before).ifPresent(targets::add);
        }
        return targets;
    }

    private Optional<CapacityTarget> target(Fields fields, Map<String, Place> seen) {
        Optional<Scalar> measure = fields.scalar("measure");
        if (measure.isEmpty()) {
            problems.add(fields.place(), "a capacity target needs a 'measure'", "such as TEU/year");
            return Optional.empty();
        }
        Place first = seen.putIfAbsent(measure.get().text(), measure.get().place());
        if (first != null) {
            problems.add(
                    measure.get().place(),
                    "the measure '" + measure.get().text() + "' is given twice",
                    "it is also on line " + first.line());
        }
        return Optional.of(target(measure.get().text(), fields));
    }

    private CapacityTarget target(String measure, Fields fields) {
        CapacityTarget.Builder builder = CapacityTarget.of(measure)
                .from(fields.boundedDate("from"))
                .needBy(fields.boundedDate("needBy"))
                .ramp(ramp(fields))
                .source(fields.text("source"))
                .provenance(problems.provenance(fields.place()));
        fields.positive("target").ifPresent(builder::target);
        fields.amount("planned").ifPresent(builder::planned);
        fields.amount("demand").ifPresent(builder::demand);
        fields.positive("slots").ifPresent(builder::slots);
        fields.positive("dwell").ifPresent(builder::dwell);
        return builder.build();
    }

    private List<Double> ramp(Fields fields) {
        List<Double> percents = new ArrayList<>();
        for (Scalar item : fields.scalars("ramp")) {
            values.amount(item, "a year of 'ramp'").ifPresent(percents::add);
        }
        return percents;
    }
}
