package dev.slipway.model.comparison;

import dev.slipway.model.base.Required;
import dev.slipway.model.status.ScheduleLink;

/**
 * A predecessor that leaves a milestone no room: by the dates that the file has, the milestone cannot come earlier.
 *
 * @param id as {@link SnapshotActivity#id()}
 * @param name as its tool shows it
 * @param type of the link between them
 * @param lag of the link, in working days
 */
public record Driver(String id, String name, ScheduleLink.Type type, double lag) {

    public Driver {
        Required.present("id", id);
        Required.present("name", name);
        Required.present("type", type);
    }

    /** Its name, behind its id where it has one. */
    public String title() {
        return (id + " " + name).strip();
    }
}
