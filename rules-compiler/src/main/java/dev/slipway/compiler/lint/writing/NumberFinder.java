package dev.slipway.compiler.lint.writing;

import static dev.slipway.engine.ProblemCode.FOREIGN_WORD;

import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers and days that are written as people write them for one another: {@code 1 000}, {@code 30d}, {@code 30.06.2026}. */
final class NumberFinder {

    private static final Set<String> UNITS =
            Set.of("d", "day", "days", "w", "week", "weeks", "month", "months", "year", "years", "percent", "pct");

    private static final Pattern UNIT_AT_END = Pattern.compile("\\d+(w|m|y|wd|days|weeks|months|years)");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:\\.\\d{3}){2,}(?![\\w.])");
    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?: +\\d{3})+(?![\\w.])");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\w)");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?!\\w)");

    /** Whether the day or the month comes first nobody knows. */
    private static final Pattern SLASHED_DAY = Pattern.compile("\\d{1,2}/\\d{1,2}/(\\d{4})(?!\\w)");

    private final List<DrlToken> tokens;
    private final String text;

    NumberFinder(List<DrlToken> tokens, String text) {
        this.tokens = tokens;
        this.text = text;
    }

    /** A slip that begins at a token. */
    Optional<Slip> at(int i) {
        if (tokens.get(i).kind() != DrlToken.Kind.NUMBER) {
            return Optional.empty();
        }
        return percent(i).or(() -> unit(i)).or(() -> day(i)).or(() -> groups(i));
    }

    private Optional<Slip> percent(int i) {
        boolean isSign = i + 1 < tokens.size() && tokens.get(i + 1).is("%");
        boolean isLast = isSign && (i + 2 == tokens.size() || !SlipFinder.isValue(tokens.get(i + 2)));
        return isLast
                ? slip(
                        tokens.get(i).span().to(tokens.get(i + 1).span()),
                        "a number has no sign for percent",
                        "write the number alone, and of a share 0.8 for 80%")
                : Optional.empty();
    }

    private Optional<Slip> unit(int i) {
        DrlToken token = tokens.get(i);
        if (UNIT_AT_END.matcher(token.text()).matches()) {
            String bare = token.text().replaceAll("[a-z]+$", "");
            String remedy = "write " + bare + ", or better a threshold of policy.yaml";
            return slip(token.span(), "a number has no unit", remedy);
        }
        boolean isUnit = i + 1 < tokens.size()
                && tokens.get(i + 1).isWord()
                && UNITS.contains(tokens.get(i + 1).text().toLowerCase(Locale.ROOT));
        return isUnit
                ? slip(
                        token.span().to(tokens.get(i + 1).span()),
                        "a number has no unit",
                        "write the number alone, or better a threshold of policy.yaml")
                : Optional.empty();
    }

    private Optional<Slip> day(int i) {
        return from(i, DAY)
                .map(day -> day(i, day, day.group(3), figure(day.group(2)), figure(day.group(1))))
                .or(() -> from(i, ISO_DAY)
                        .map(day -> day(i, day, day.group(1), figure(day.group(2)), figure(day.group(3)))))
                .or(() -> from(i, SLASHED_DAY).map(day -> day(i, day, day.group(1), "month", "day")));
    }

    private Slip day(int i, Matcher written, String year, String month, String day) {
        String remedy = "write LocalDate.of(" + year + ", " + month + ", " + day + "), with import java.time.LocalDate";
        return new Slip(FOREIGN_WORD, span(i, written), "a day is not written like this", remedy);
    }

    /** Java takes 08 for no number at all. */
    private static String figure(String digits) {
        return digits.replaceFirst("^0+(?=\\d)", "");
    }

    private Optional<Slip> groups(int i) {
        return from(i, GROUPS)
                .map(number -> groups(i, number, "a number has no blank in it"))
                .or(() -> from(i, THOUSANDS)
                        .map(number -> groups(i, number, "a number has no points between its thousands")));
    }

    private Slip groups(int i, Matcher number, String message) {
        String remedy = "write " + number.group().replaceAll("\\D", "");
        return new Slip(FOREIGN_WORD, span(i, number), message, remedy);
    }

    /** What a pattern finds where a token begins. */
    private Optional<Matcher> from(int i, Pattern pattern) {
        Matcher matcher = pattern.matcher(text)
                .region(tokens.get(i).start(), tokens.get(tokens.size() - 1).end())
                .useTransparentBounds(true);
        return Optional.of(matcher).filter(Matcher::lookingAt);
    }

    private Span span(int i, Matcher found) {
        return new Span(tokens.get(i).start(), found.group().length());
    }

    private static Optional<Slip> slip(Span span, String message, String remedy) {
        return Optional.of(new Slip(FOREIGN_WORD, span, message, remedy));
    }
}
