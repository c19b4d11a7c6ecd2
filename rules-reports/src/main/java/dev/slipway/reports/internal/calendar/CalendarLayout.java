package dev.slipway.reports.internal.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.io.text.ICalWriter;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.VisibleText;
import dev.slipway.model.words.Words;
import dev.slipway.reports.ReportOptions;
import dev.slipway.reports.ReportWords;
import dev.slipway.reports.internal.say.Layout;
import dev.slipway.reports.internal.say.Totals;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/** An iCalendar file with an entry for each deadline, forecast and completion. */
public final class CalendarLayout implements Layout {

    private static final String END = "END:VCALENDAR";
    private static final int LINE_BYTES = 75;
    private static final int BYTES_OF_A_LETTER = 3;

    private final Writer out;
    private final ReportOptions options;
    private final Words words;
    private boolean hasBegun;

    public CalendarLayout(Writer out, ReportOptions options) {
        this.out = out;
        this.options = options;
        this.words = ReportWords.in(options.language());
    }

    @Override
    public void write(Assessment assessment) throws IOException {
        begin(options.portfolio() ? "" : assessment.programme().name());
        ICalendar calendar = new ICalendar();
        new CalendarEntries(assessment, words).events().forEach(calendar::addEvent);
        String text = text(calendar);
        int first = text.indexOf("BEGIN:VEVENT");
        if (first >= 0) {
            out.write(text.substring(first, text.lastIndexOf(END)));
        }
    }

    @Override
    public void end(Totals totals) throws IOException {
        begin("");
        out.write(END + "\r\n");
    }

    private void begin(String name) throws IOException {
        if (hasBegun) {
            return;
        }
        hasBegun = true;
        ICalendar calendar = new ICalendar();
        if (!name.isEmpty()) {
            calendar.setName(VisibleText.of(name));
            // The library writes what it does not know as it is.
            calendar.addExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(VisibleText.of(name)));
        }
        String text = text(calendar);
        out.write(text.substring(0, text.lastIndexOf(END)));
    }

    /** The library writes whole calendars only; here the entries of a portfolio follow one another in one. */
    private static String text(ICalendar calendar) throws IOException {
        calendar.setProductId("-//Slipway//Slipway//EN");
        String text = folded(calendar, LINE_BYTES);
        boolean isOfBytes = text.chars().allMatch(letter -> letter < 0x80);
        return isOfBytes ? text : folded(calendar, LINE_BYTES / BYTES_OF_A_LETTER);
    }

    /** RFC 5545 counts bytes of a line; the library counts letters. */
    private static String folded(ICalendar calendar, int letters) throws IOException {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(letters);
            writer.write(calendar);
        }
        return text.toString();
    }
}
