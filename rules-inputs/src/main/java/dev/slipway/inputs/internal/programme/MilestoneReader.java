package dev.slipway.inputs.internal.programme;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.inputs.internal.tree.Fields;
import dev.slipway.inputs.internal.tree.Keys;
import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Scalar;
import dev.slipway.inputs.internal.tree.Values;
import dev.slipway.model.programme.Cancellation;
import dev.slipway.model.programme.Criticality;
import dev.slipway.model.programme.Milestone;
import dev.slipway.model.programme.MilestoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one item of {@code milestones}. */
public final class MilestoneReader {

    public static final Set<String> KEYS = Keys.of(
            "id",
            "name",
            "kind",
            "deadline",
            "start",
            "weight",
            "criticality",
            "owner",
            "keys",
            "after",
            "source",
            "formerly",
            "cancelled",
            "attributes");

    public static final Set<String> CANCELLATION_KEYS = Keys.of("on", "approver", "reason");

    private final FileProblems problems;
    private final DeadlineReader deadlines;

    MilestoneReader(FileProblems problems) {
        this.problems = problems;
        this.deadlines = new DeadlineReader(problems);
    }

    /** The milestone, if it has an id that no milestone of its terminal before it has. */
    Optional<MilestoneDraft> read(String terminal, Node node, SeenIds seen) {
        int before = problems.count();
        Optional<Fields> fields = Fields.of(node, "a milestone", KEYS, problems);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> id = fields.get().requiredId("id");
        MilestoneId milestone = new MilestoneId(terminal, id.orElse("?"));
        Milestone.Builder builder = builder(milestone, fields.get());
        List<String> keys = fields.get().texts("keys");
        boolean isSound = problems.count() == before;
        List<Scalar> after = fields.get().scalars("after");
        Place place = fields.get().place();
        return id.filter(named -> seen.isFirst(named, fields.get().place("id")))
                .map(named -> new MilestoneDraft(milestone, builder, after, keys, place, isSound));
    }

    /** Without approver or reason it is kept: that is for the rules to judge. */
    private Optional<Cancellation> cancellation(Node node) {
        Optional<Fields> fields = Fields.of(node, "a cancellation", CANCELLATION_KEYS, problems);
        if (fields.isPresent() && fields.get().node("on").isEmpty()) {
            problems.add(fields.get().place(), "a cancellation needs 'on'", "the day on which it was decided");
        }
        return fields.flatMap(decision -> decision.scalar("on")
                .flatMap(day -> new Values(problems).day(day, "'on'"))
                .map(on -> new Cancellation(
                        on,
                        decision.text("approver"),
                        decision.text("reason"),
                        problems.provenance(decision.place()))));
    }

    private Milestone.Builder builder(MilestoneId id, Fields fields) {
        Milestone.Builder builder = Milestone.of(id.terminal(), id.milestone())
                .kind(fields.text("kind"))
                .start(fields.date("start"))
                .owner(fields.text("owner"))
                .keys(fields.texts("keys"))
                .source(fields.text("source"))
                .provenance(problems.provenance(fields.place()));
        fields.scalar("name").ifPresent(name -> builder.name(name.text()));
        fields.positive("weight").ifPresent(builder::weight);
        fields.word("criticality", Criticality.class).ifPresent(builder::criticality);
        FormerNames.read(fields, problems).forEach(builder::formerly);
        fields.node("cancelled").flatMap(this::cancellation).ifPresent(builder::cancelled);
        AttributesReader.read(fields, problems).forEach(builder::attribute);
        fields.node("deadline").ifPresent(deadline -> deadlines.read(deadline, fields, builder));
        return builder;
    }
}
