package dev.slipway.inputs.cases.internal;

import dev.slipway.inputs.internal.tree.Node;
import dev.slipway.inputs.internal.tree.Node.Sequence;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.Terminal;
import java.time.LocalDate;
import java.util.Optional;

/** Fills in what a report of a case leaves out because there is only one thing that it can mean. */
record ReportRows(Programme programme, LocalDate asOf) {

    Node completed(Node rows) {
        return rows instanceof Sequence sequence
                ? new Sequence(sequence.items().stream().map(this::row).toList(), sequence.place())
                : rows;
    }

    private Node row(Node row) {
        Node dated = Fragments.withDefault(row, "report_date", asOf.toString());
        Optional<Terminal> only = programme.terminals().size() == 1
                ? Optional.of(programme.terminals().get(0))
                : Optional.empty();
        if (only.isEmpty()) {
            return dated;
        }
        Node placed = Fragments.withDefault(dated, "terminal", only.get().id());
        boolean isOnMilestone = Fragments.value(row, "measure").isEmpty();
        return isOnMilestone && only.get().milestones().size() == 1
                ? Fragments.withDefault(
                        placed, "milestone", only.get().milestones().get(0).id().milestone())
                : placed;
    }
}
