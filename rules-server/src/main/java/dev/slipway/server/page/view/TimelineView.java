package dev.slipway.server.page.view;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.MilestoneStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The dates of a programme on one scale: a group for each terminal. */
public record TimelineView(TimeScale scale, LocalDate asOf, List<Group> groups) {

    /** A terminal; {@code rag} is its state in a word. */
    public record Group(String name, String rag, List<Row> rows) {

        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A milestone.
     *
     * @param rag its most severe alert that no waiver covers, in a word
     */
    public record Row(MilestoneStatus status, String rag) {

        public DateWindow forecast() {
            return status.isOpen() ? status.forecast() : DateWindow.unknown();
        }

        public DateWindow actual() {
            return status.isOpen() ? DateWindow.unknown() : status.actual();
        }

        public Optional<PictureSpan> deadline(TimeScale scale) {
            return scale.span(status.deadline());
        }
    }

    public TimelineView {
        groups = List.copyOf(groups);
    }
}
