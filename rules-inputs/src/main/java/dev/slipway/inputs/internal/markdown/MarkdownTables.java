package dev.slipway.inputs.internal.markdown;

import dev.slipway.inputs.InputLimit;
import dev.slipway.inputs.internal.table.Table;
import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the tables of a Markdown text. A heading above one is to it what the name of a sheet is; lines of text with a
 * number in them are kept as rows above it, because one of them may be the day of the report.
 */
public final class MarkdownTables {

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(?:```|~~~).*");
    private static final Pattern QUOTE = Pattern.compile("(?:\\s{0,3}>\\s?){1,10}");

    /** What a database prints below its rows. */
    private static final Pattern COUNT = Pattern.compile("\\(\\d+ \\p{L}+\\)\\s*");

    private static final int LONGEST_REMARK = 120;
    private static final int REMARKS_KEPT = 5;

    /** As many columns as a spreadsheet has. */
    private static final int MOST_CELLS = 16_384;

    private final List<String> lines;
    private final FileProblems problems;
    private final Headings headings = new Headings();
    private final List<BarRow> remarks = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    private MarkdownTables(List<String> lines, FileProblems problems) {
        this.lines = lines;
        this.problems = problems;
    }

    /** Whether a text that begins so has such a table, other than within a quoted cell of a CSV. */
    public static boolean isLike(String start) {
        List<String> lines = QuotedCells.emptied(start).lines().toList();
        for (int at = 1; at < lines.size(); at++) {
            if (Bars.isDashes(lines.get(at)) && Bars.isBetweenCells(lines.get(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The tables of the text, in their order. A line that no table can have is a problem. */
    public static List<Table> in(String text, FileProblems problems) {
        List<String> lines = LINE_END.splitAsStream(text)
                .map(line -> line.indexOf('>') >= 0 ? unquoted(line) : line)
                .toList();
        MarkdownTables found = new MarkdownTables(lines, problems);
        found.readAll();
        return List.copyOf(found.tables);
    }

    /** The line with blanks in the place of the marks of a quotation, so that its columns stay where they are. */
    private static String unquoted(String line) {
        return QUOTE.matcher(line).lookingAt()
                ? QUOTE.matcher(line)
                        .replaceFirst(mark -> " ".repeat(mark.group().length()))
                : line;
    }

    private void readAll() {
        boolean isFenced = false;
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            isFenced ^= FENCE.matcher(line).matches();
            if (!isFenced && isHeader(at)) {
                at = table(at);
            } else {
                take(line, at + 1);
                at++;
            }
        }
    }

    private boolean isHeader(int at) {
        return at + 1 < lines.size()
                && Bars.isDashes(lines.get(at + 1))
                && Bars.isBetweenCells(lines.get(at))
                && !Bars.isDashes(lines.get(at));
    }

    private void take(String line, int number) {
        if (!headings.take(line)
                && line.length() <= LONGEST_REMARK
                && line.chars().anyMatch(Character::isDigit)) {
            remarks.add(BarRow.alone(number, MarkdownCell.of(line)));
        }
    }

    /** Reads the table whose headers are in that line, counted from 0, and returns the line behind it. */
    private int table(int header) {
        List<BarRow> rows = new ArrayList<>();
        headings.outermost().ifPresent(title -> rows.add(BarRow.alone(1, title)));
        rows.addAll(remarks.subList(Math.max(0, remarks.size() - REMARKS_KEPT), remarks.size()));
        remarks.clear();
        int at = header;
        for (; at < lines.size() && !isEnd(at); at++) {
            if (!lines.get(at).isBlank() && !Bars.isDashes(lines.get(at)) && isBounded(at)) {
                rows.add(BarRow.of(at + 1, lines.get(at)));
            }
        }
        tables.add(new BarTable(headings.nearest(), header + 1, rows));
        return at;
    }

    /** A line without a bar is a row of one cell; a blank one ends the table unless more of its rows follow. */
    private boolean isEnd(int at) {
        String line = lines.get(at);
        if (!line.isBlank()) {
            return FENCE.matcher(line).matches() || COUNT.matcher(line).matches() || Headings.isMarked(line);
        }
        int next = at + 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next == lines.size() || !lines.get(next).stripLeading().startsWith("|") || isHeader(next);
    }

    private boolean isBounded(int at) {
        String line = lines.get(at);
        if (line.length() > problems.limits().valueCharacters()) {
            problems.add(
                    Place.atLine(at + 1),
                    "this row is longer than " + InputLimit.VALUE.description(problems.limits()),
                    InputLimit.VALUE.remedy(problems.limits()));
            return false;
        }
        boolean isBounded = line.chars().filter(letter -> letter == '|').count() <= MOST_CELLS;
        if (!isBounded) {
            problems.add(
                    Place.atLine(at + 1),
                    "this row has more than " + MOST_CELLS + " cells, as many as a spreadsheet has",
                    "is a line end missing?");
        }
        return isBounded;
    }
}
