package dev.slipway.jackson2;

import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.slipway.engine.Monitor;
import dev.slipway.model.json.JsonWritable;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.status.ScheduleReport;
import dev.slipway.model.status.StatusUpdate;
import dev.slipway.model.status.UnplannedReport;

/**
 * Lets Jackson 2 write assessments, alerts, changes, programmes, reports and the state of monitors as {@code toJson()} does,
 * and read programmes, reports and states. Found as a service by {@code findAndAddModules()}; else
 * {@code JsonMapper.builder().addModule(new SlipwayModule()).build()}.
 */
public final class SlipwayModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    public SlipwayModule() {
        super("slipway");
        addSerializer(JsonWritable.class, new WritableSerializer());
        addDeserializer(Programme.class, new ObjectDeserializer<>(Programme.class, Programme::fromJson));
        addDeserializer(StatusUpdate.class, new ObjectDeserializer<>(StatusUpdate.class, StatusUpdate::fromJson));
        addDeserializer(MilestoneUpdate.class, new ObjectDeserializer<>(MilestoneUpdate.class, StatusUpdate::fromJson));
        addDeserializer(CapacityReading.class, new ObjectDeserializer<>(CapacityReading.class, StatusUpdate::fromJson));
        addDeserializer(UnplannedReport.class, new ObjectDeserializer<>(UnplannedReport.class, StatusUpdate::fromJson));
        addDeserializer(ScheduleReport.class, new ObjectDeserializer<>(ScheduleReport.class, StatusUpdate::fromJson));
        addDeserializer(Monitor.State.class, new ObjectDeserializer<>(Monitor.State.class, Monitor.State::fromJson));
    }
}
