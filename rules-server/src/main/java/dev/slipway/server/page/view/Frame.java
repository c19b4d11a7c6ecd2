package dev.slipway.server.page.view;

import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.words.Words;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that all pages show.
 *
 * @param here the address of the page; empty where it is the answer to a form
 * @param maySubscribe whether the reader administers any programme
 * @param isAdmin whether the reader administers the whole server
 */
public record Frame(
        Words words, String csrf, Optional<String> user, Optional<String> here, boolean maySubscribe, boolean isAdmin) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    public String language() {
        return words.language().tag();
    }

    public String text(String key) {
        return words.text(key);
    }

    public String text(String key, Map<String, ?> values) {
        return words.text(key, values);
    }

    /** A date as it was stated, in the reader's form; empty where it is unknown. */
    public String date(DateWindow window) {
        return window.isKnown() ? words.date(window) : "";
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : words.date(day);
    }

    /** A moment, in UTC. */
    public String moment(@Nullable OffsetDateTime at) {
        if (at == null) {
            return "";
        }
        OffsetDateTime utc = at.withOffsetSameInstant(ZoneOffset.UTC);
        return words.date(utc.toLocalDate()) + " " + MINUTE.format(utc) + " UTC";
    }

    /** A name without what kind of principal it is: {@code anna} for {@code user:anna}. */
    public String who(@Nullable String name) {
        return name == null ? "" : name.substring(name.indexOf(':') + 1);
    }

    /** A text as a part of an address. */
    public String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
