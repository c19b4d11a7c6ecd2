package dev.slipway.model.status;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Required;
import dev.slipway.model.dates.DateWindow;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An item that a file of another tool names and the programme does not have.
 *
 * @param reportDate the day of the snapshot that names it
 * @param source the project or file that the snapshot is of, the same for all its snapshots but for dates in its name
 * @param name as the tool has it
 * @param deadline the date that the tool plans for it
 * @param forecast the date now expected
 * @param actual when it happened
 * @param state what it is said to be
 */
public record UnplannedReport(
        LocalDate reportDate,
        String source,
        String name,
        Optional<DateWindow> deadline,
        Optional<DateWindow> forecast,
        Optional<DateWindow> actual,
        Optional<State> state,
        Provenance provenance)
        implements StatusUpdate {

    public UnplannedReport {
        Required.day("reportDate", reportDate);
        Required.present("source", source);
        Required.present("provenance", provenance);
        if (Required.present("name", name).isBlank()) {
            throw new IllegalArgumentException("an unplanned item has a name");
        }
    }

    /** It is at no terminal that the programme knows. */
    @Override
    public String terminal() {
        return "";
    }

    /** The date that it was planned for: its own deadline, else what was expected first. */
    public Optional<DateWindow> planned() {
        return deadline.or(() -> forecast).filter(DateWindow::isKnown);
    }

    /** Whether it is still owed. */
    public boolean isOpen() {
        return actual.isEmpty() && state.map(State::isOpen).orElse(true);
    }
}
