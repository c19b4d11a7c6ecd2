package dev.slipway.model.status;

import dev.slipway.model.json.JsonObject;
import dev.slipway.model.json.JsonWritable;
import dev.slipway.model.json.JsonWriter;
import dev.slipway.model.programme.MilestoneId;
import dev.slipway.model.programme.Reported;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One report on a milestone, on an item that is not planned, on a terminal's capacity, or on the schedule behind the
 * milestones: its content, date, author and place.
 */
public sealed interface StatusUpdate extends Reported, JsonWritable
        permits MilestoneUpdate, CapacityReading, UnplannedReport, ScheduleReport {

    /** The day on which it was made. */
    LocalDate reportDate();

    /**
     * Its place among the reports of one day that come from one place, or from none: of two the higher is the later. Zero
     * where nothing is said of that.
     */
    default long sequence() {
        return 0;
    }

    @Override
    default Optional<MilestoneId> reportedMilestone() {
        return Optional.empty();
    }

    /** Where its reader got it from; empty where it was not said. */
    String source();

    /** With the keys of status files, what is empty left out, and with {@code provenance} where there is any. */
    @Override
    default void writeMembers(JsonWriter json) {
        UpdateJson.write(this, json);
    }

    /**
     * Reads what {@link #toJson()} wrote. An object with {@code measure} is a {@link CapacityReading}, one with {@code
     * unplanned} an {@link UnplannedReport}, one with {@code activities} a {@link ScheduleReport}, any other a {@link MilestoneUpdate}.
     *
     * @param members the object as a JSON library reads it: a map of texts, numbers, truths, lists and maps
     * @throws dev.slipway.model.json.InvalidJsonException if it is no report; the message names the member that is wrong
     */
    static StatusUpdate fromJson(Map<String, ?> members) {
        return fromJson(JsonObject.root(members));
    }

    /** Reads a report that is a part of a larger object. */
    static StatusUpdate fromJson(JsonObject json) {
        return UpdateJsonReader.read(json);
    }
}
