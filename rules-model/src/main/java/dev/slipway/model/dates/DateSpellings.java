package dev.slipway.model.dates;

import java.util.List;
import java.util.Optional;

/** The spellings of a date that the domain knows, from {@code Sep 2025} to {@code by mid 2026}. */
record DateSpellings(Optional<FiscalYear> fiscalYear) {

    /** How deep one date may hold another: {@code by the end of Q3 2026}. */
    private static final int DEPTH = 3;

    /** A longer text is none of these dates. */
    static final int LONGEST = 80;

    /**
     * Reads a date.
     *
     * @param text with single blanks only
     * @throws InvalidDateException if it is none
     */
    DateWindow read(String text) {
        return find(text, DEPTH).orElseThrow(() -> DateRefusal.of(text, this));
    }

    /** The date that a text is, where it neither bounds another nor is a part of another. */
    Optional<DateWindow> alone(String text) {
        try {
            return find(text, 1);
        } catch (InvalidDateException e) {
            return Optional.empty();
        }
    }

    private Optional<DateWindow> find(String text, int depth) {
        if (IsoDate.fits(text)) {
            return Optional.of(IsoDate.read(text));
        }
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        int latest = Limit.latestAt(text);
        if (depth > 1 && latest > 0) {
            return limited(Limit.BY, text.substring(latest), depth, text);
        }
        String date = DayText.of(text);
        return date.equals(text) ? inWords(text, depth) : day(text, date);
    }

    /** With a time or a mark after it, which only a day has. */
    private Optional<DateWindow> day(String text, String date) {
        Optional<DateWindow> found = IsoDate.fits(date) ? Optional.of(IsoDate.read(date, text)) : inWords(date, 1);
        return found.filter(window -> window.start().equals(window.end()))
                .map(window -> new DateWindow(window.start(), window.end(), window.precision(), text));
    }

    /** In English, else with the words of the other languages, which take long to load. */
    private Optional<DateWindow> inWords(String text, int depth) {
        Optional<List<DateToken>> english = DateToken.of(text, CalendarWords.english());
        return english.isPresent()
                ? english.flatMap(tokens -> find(text, tokens, depth))
                : DateToken.of(text, CalendarWords.all()).flatMap(tokens -> find(text, tokens, depth));
    }

    private Optional<DateWindow> find(String text, List<DateToken> tokens, int depth) {
        if (depth > 1 && tokens.size() > 1) {
            DateToken first = tokens.get(0);
            DateToken last = tokens.get(tokens.size() - 1);
            String afterFirst = text.substring(tokens.get(1).start());
            Optional<Limit> limit = first.meaning().limit();
            if (limit.isPresent()) {
                return limited(limit.get(), afterFirst, depth, text);
            }
            Optional<Limit> limitBehind = last.meaning().limit().filter(any -> last.isHan(text));
            if (limitBehind.isPresent()) {
                boolean isExact = tokens.get(tokens.size() - 2).meaning().part().isPresent();
                return limited(
                                limitBehind.get(),
                                text.substring(0, last.start()).strip(),
                                depth,
                                text)
                        .filter(window -> isExact || window.precision() == Precision.DAY);
            }
            if (first.meaning().part().isPresent()) {
                return part(first, afterFirst, text);
            }
            if (last.meaning().part().isPresent()) {
                return part(last, text.substring(0, last.start()).strip(), text);
            }
        }
        DateParts parts = new DateParts(text, tokens);
        return FiscalDates.isFiscal(parts) ? FiscalDates.read(parts, fiscalYear) : DateForms.read(parts);
    }

    private Optional<DateWindow> limited(Limit limit, String rest, int depth, String text) {
        return find(rest, depth - 1)
                .filter(bound -> bound.hasStart() && bound.hasEnd())
                .map(bound -> limit.of(bound, text));
    }

    private Optional<DateWindow> part(DateToken said, String rest, String text) {
        return said.meaning().part().flatMap(part -> find(rest, 1).flatMap(whole -> part.of(whole, text)));
    }
}
