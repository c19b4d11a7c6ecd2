package dev.slipway.inputs.internal.table;

import dev.slipway.inputs.internal.table.WrittenDate.Numbers;
import dev.slipway.inputs.internal.table.WrittenDate.Settled;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import dev.slipway.model.dates.CalendarWords;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.dates.DayText;
import dev.slipway.model.dates.InvalidDateException;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as offices write them, in the spelling of the domain: days in ISO form, longer dates in their own words. */
final class DateSpelling {

    private static final Pattern LIMITED =
            Pattern.compile("(?<word>\\p{L}+(?: \\p{L}+){0,3}?) (?:zum |le |el )?(?<day>\\d.*)");

    private final DateOrders orders;
    private final FileProblems problems;

    DateSpelling(DateOrders orders, FileProblems problems) {
        this.orders = orders;
        this.problems = problems;
    }

    /** The date as the domain writes it; the text unchanged where its form is not one of offices; nothing if refused. */
    Optional<String> of(String text, Place place, DateColumn column) throws IOException {
        Optional<WrittenDate> written = OfficeDates.read(text); // asked first, because it refuses nothing
        if (written.isPresent()) {
            String mark = DayText.saysActual(text) ? " A" : "";
            return (written.get() instanceof Settled settled
                            ? Optional.of(settled.iso())
                            : orders.day(text, (Numbers) written.get(), place, column.order()))
                    .map(iso -> iso + mark);
        }
        if (text.codePoints().anyMatch(each -> each >= '０' && each <= '９')) { // digits as wide as Chinese characters
            return of(Normalizer.normalize(text, Normalizer.Form.NFKC), place, column);
        }
        Optional<DateWindow> ofDomain = ofTheDomain(text);
        if (ofDomain.isPresent()) {
            return Optional.of(spelled(ofDomain.get(), text));
        }
        Matcher limited = LIMITED.matcher(text);
        if (limited.matches() && CalendarWords.isLimit(limited.group("word"))) {
            return of(limited.group("day"), place, column).map(day -> limited.group("word") + " " + day);
        }
        Optional<DateRange> range = DateRange.of(text);
        return range.isPresent() ? of(range.get(), text, place, column) : Optional.of(text);
    }

    /** The two days of a range, where both sides are days. */
    private Optional<String> of(DateRange range, String text, Place place, DateColumn column) throws IOException {
        column.learn(range.last(), place);
        if (isNoDay(range.first()) || isNoDay(range.last())) {
            return Optional.of(text);
        }
        Optional<String> first = of(range.first(), place, column);
        Optional<String> last = first.isPresent() ? of(range.last(), place, column) : Optional.empty();
        return last.map(day -> first.orElseThrow() + "/" + day);
    }

    private boolean isNoDay(String text) {
        return ofTheDomain(text).filter(DateSpelling::isOneDay).isEmpty()
                && OfficeDates.read(text).isEmpty();
    }

    private static boolean isOneDay(DateWindow date) {
        return date.isKnown() && date.start().equals(date.end());
    }

    private static String spelled(DateWindow date, String text) {
        if (!isOneDay(date)) {
            return text;
        }
        return date.saysActual() ? date.start() + " A" : date.start().toString();
    }

    private Optional<DateWindow> ofTheDomain(String text) {
        try {
            return Optional.of(DateWindow.parse(text, problems.fiscalYear()));
        } catch (InvalidDateException e) {
            return Optional.empty();
        }
    }
}
