package dev.slipway.reports.internal.comparison;

import dev.slipway.model.comparison.ActivityChange;
import dev.slipway.model.comparison.ActivityField;
import dev.slipway.model.comparison.ActivityPair;
import dev.slipway.model.comparison.CalendarChange;
import dev.slipway.model.comparison.Driver;
import dev.slipway.model.comparison.Drivers;
import dev.slipway.model.comparison.FieldChange;
import dev.slipway.model.comparison.Lack;
import dev.slipway.model.comparison.LinkChange;
import dev.slipway.model.comparison.ScheduleComparison;
import dev.slipway.model.comparison.ScheduleSnapshot;
import dev.slipway.model.comparison.SnapshotActivity;
import dev.slipway.model.comparison.Value;
import dev.slipway.model.json.JsonText;
import dev.slipway.model.status.ScheduleLink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Optional;

/** Writes a comparison as the object {@code slipway/comparison/1}. */
public final class ChangeJson {

    private final Writer out;
    private final JsonText json;

    public ChangeJson(Writer out) {
        this.out = out;
        this.json = JsonText.indented(out);
    }

    /** Writes it and a line end. */
    public void write(ScheduleComparison comparison) throws IOException {
        try {
            json.startObject();
            json.member("schema", "slipway/comparison/1");
            json.object("then", () -> snapshot(comparison.then()));
            json.object("now", () -> snapshot(comparison.now()));
            json.object("summary", () -> summary(comparison));
            json.objects("milestones", comparison.milestones(), this::milestone);
            json.objects("added", comparison.added(), this::activity);
            json.objects("removed", comparison.removed(), this::activity);
            json.objects("changed", comparison.changes(), this::changed);
            json.objects("links", comparison.links(), this::link);
            json.objects("calendars", comparison.calendars(), this::calendar);
            json.objects("notCompared", comparison.lacks(), this::lack);
            json.endObject();
            out.write('\n');
            out.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void snapshot(ScheduleSnapshot snapshot) {
        json.member("path", snapshot.file().path());
        json.member("sha256", snapshot.file().sha256());
        json.memberUnlessEmpty("title", snapshot.title());
        snapshot.dataDate().ifPresent(day -> json.member("dataDate", day.toString()));
        json.member("activities", snapshot.activities().size());
        json.member("links", snapshot.links().size());
    }

    private void summary(ScheduleComparison comparison) {
        json.member("compared", comparison.pairs().size());
        json.member("added", comparison.added().size());
        json.member("removed", comparison.removed().size());
        json.member("changed", comparison.changes().size());
        json.member("renamed", comparison.changesOf(ActivityField.NAME).size());
        json.member("finished", comparison.finished());
        json.object("float", () -> {
            json.member("compared", comparison.floats().compared());
            json.member("lost", comparison.floats().eroded().size());
            json.member("gained", comparison.floats().gained());
            json.member("negativeThen", comparison.floats().negativeThen());
            json.member("negativeNow", comparison.floats().negativeNow());
        });
    }

    private void milestone(ActivityPair pair) {
        json.member("id", pair.now().id());
        json.member("name", pair.now().name());
        json.object("finish", () -> values(pair.field(ActivityField.FINISH)));
        json.object("float", () -> values(pair.field(ActivityField.TOTAL_FLOAT)));
        json.object("driversThen", () -> drivers(pair.then().drivers()));
        json.object("driversNow", () -> drivers(pair.now().drivers()));
    }

    private void values(FieldChange change) {
        value("then", change.then());
        value("now", change.now());
        if (change.difference().isPresent()) {
            json.member("days", change.difference().getAsDouble());
        }
    }

    private void value(String name, Optional<Value> value) {
        if (value.isPresent() && value.get() instanceof Value.Days days) {
            json.member(name, days.days());
        } else {
            value.ifPresent(stated -> json.member(name, stated.word()));
        }
    }

    private void drivers(Drivers drivers) {
        json.member("state", drivers.state().word());
        json.objects("activities", drivers.all(), this::driver);
    }

    private void driver(Driver driver) {
        json.member("id", driver.id());
        json.member("name", driver.name());
        json.member("type", driver.type().word());
        json.member("lag", driver.lag());
    }

    private void activity(SnapshotActivity activity) {
        json.member("id", activity.id());
        json.member("name", activity.name());
        json.member("milestone", activity.isMilestone());
        value("start", ActivityField.START.of(activity));
        value("finish", ActivityField.FINISH.of(activity));
    }

    private void changed(ActivityChange change) {
        json.member("id", change.activity().now().id());
        json.member("name", change.activity().now().name());
        json.member("idThen", change.activity().then().id());
        json.objects("changes", change.changes(), field -> {
            json.member("field", field.field().word());
            values(field);
        });
    }

    private void link(LinkChange change) {
        json.member("change", change.word());
        json.member("from", change.from().id());
        json.member("to", change.to().id());
        change.then().ifPresent(link -> json.object("then", () -> link(link)));
        change.now().ifPresent(link -> json.object("now", () -> link(link)));
    }

    private void link(ScheduleLink link) {
        json.member("type", link.type().word());
        json.member("lag", link.lag());
    }

    private void calendar(CalendarChange change) {
        json.member("calendar", change.calendar());
        json.memberUnlessEmpty("day", change.day());
        change.then().ifPresent(hours -> json.member("then", hours));
        change.now().ifPresent(hours -> json.member("now", hours));
    }

    private void lack(Lack lack) {
        json.member("field", lack.field().word());
        json.member("then", lack.then());
        json.member("now", lack.now());
        if (lack.activities() > 0) {
            json.member("activities", lack.activities());
        }
    }
}
