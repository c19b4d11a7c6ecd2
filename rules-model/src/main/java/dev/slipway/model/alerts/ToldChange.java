package dev.slipway.model.alerts;

import dev.slipway.model.base.Required;
import dev.slipway.model.json.JsonText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of one alert between two judgements of its programme, as it is told to other programs: {@code slipway/change/1}.
 * The alerts in it are texts, as they were written when they were judged, so that whoever keeps them needs no more than texts,
 * and what was told once is told the same later. Whoever puts {@code now} in the place of {@code before}, by programme and
 * fingerprint, has the alerts of the latest judgement.
 *
 * @param programme the id
 * @param asOf the day of the judgement that found it
 * @param fingerprint of the alert
 * @param before the alert as it was, an object on one line; empty where it is raised
 * @param now the alert as it is, an object on one line; empty where it is cleared
 */
public record ToldChange(
        String programme, LocalDate asOf, String fingerprint, Optional<String> before, Optional<String> now) {

    /** What can become of an alert. */
    public enum Kind {
        RAISED,
        CHANGED,
        CLEARED
    }

    /** Refuses a change of nothing, and one that changes nothing. */
    public ToldChange {
        Required.present("programme", programme);
        Required.day("asOf", asOf);
        Required.present("fingerprint", fingerprint);
        if (before.equals(now)) {
            throw new IllegalArgumentException("nothing changed");
        }
    }

    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.RAISED;
        }
        return now.isEmpty() ? Kind.CLEARED : Kind.CHANGED;
    }

    /** The object on one line: the same bytes wherever it is told. */
    public String toJson() {
        StringBuilder text = new StringBuilder();
        JsonText json = JsonText.onOneLine(text);
        json.startObject();
        json.member("schema", "slipway/change/1");
        json.member("change", kind().name().toLowerCase(Locale.ROOT));
        json.member("programme", programme);
        json.member("asOf", asOf.toString());
        json.member("fingerprint", fingerprint);
        before.ifPresent(alert -> json.written("before", alert));
        now.ifPresent(alert -> json.written("now", alert));
        json.endObject();
        return text.toString();
    }
}
