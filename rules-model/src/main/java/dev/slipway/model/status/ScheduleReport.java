package dev.slipway.model.status;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Required;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The schedule behind the milestones, as its file has it: the activities and the links between them.
 *
 * @param reportDate the day of the snapshot
 * @param source the project or file that it is of, the same for all its snapshots but for dates in its name
 * @param dataDate the day up to which the file says what has happened; empty where it says no such day, or several
 * @param activities in the order of the file; their ids are distinct
 * @param links those of which both ends are among the activities
 * @param provenance of the file
 */
public record ScheduleReport(
        LocalDate reportDate,
        String source,
        Optional<LocalDate> dataDate,
        List<ScheduleActivity> activities,
        List<ScheduleLink> links,
        Provenance provenance)
        implements StatusUpdate {

    public ScheduleReport {
        Required.day("reportDate", reportDate);
        Required.present("source", source);
        Required.present("provenance", provenance);
        activities = List.copyOf(activities);
        links = List.copyOf(links);
        requireKnownEnds(links, requireDistinct(activities));
    }

    private static Set<String> requireDistinct(List<ScheduleActivity> activities) {
        Set<String> ids = new HashSet<>();
        for (ScheduleActivity activity : activities) {
            if (!ids.add(activity.id())) {
                throw new IllegalArgumentException("two activities have the id '" + activity.id() + "'");
            }
        }
        return ids;
    }

    private static void requireKnownEnds(List<ScheduleLink> links, Set<String> ids) {
        for (ScheduleLink link : links) {
            if (!ids.contains(link.from()) || !ids.contains(link.to())) {
                throw new IllegalArgumentException(
                        "the link from '" + link.from() + "' to '" + link.to() + "' has an end that is no activity");
            }
        }
    }

    /** It is of the whole programme. */
    @Override
    public String terminal() {
        return "";
    }

    /** Where the file states an activity. */
    public Provenance place(ScheduleActivity activity) {
        return new Provenance(provenance.file(), provenance.line(), activity.id());
    }
}
