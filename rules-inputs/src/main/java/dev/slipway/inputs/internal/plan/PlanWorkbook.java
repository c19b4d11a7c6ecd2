package dev.slipway.inputs.internal.plan;

import dev.slipway.model.words.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes the workbook that is handed out: programme, milestones, status and capacity, each with an example. */
public final class PlanWorkbook {

    private static final String DAY = "yyyy-mm-dd";
    private static final List<String> HINTS = List.of("hint.use", "hint.dates", "hint.site", "hint.examples");

    private final PlanWords words;
    private final LocalDate opening;

    private PlanWorkbook(PlanWords words, LocalDate opening) {
        this.words = words;
        this.opening = opening;
    }

    /**
     * The workbook, with headings in that language.
     *
     * @param year of the dates of the example
     */
    public static byte[] in(Language language, int year) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Slipway", null)) {
            new PlanWorkbook(PlanWords.of(language), LocalDate.of(year, 9, 30)).write(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void write(Workbook workbook) {
        programme(workbook.newWorksheet(words.text("sheet.programme")));
        PlanSheet milestones = milestones(workbook.newWorksheet(words.text("sheet.milestones")));
        status(workbook.newWorksheet(words.text("sheet.status")), milestones);
        capacity(workbook.newWorksheet(words.text("sheet.capacity")));
    }

    private void programme(Worksheet sheet) {
        sheet.width(0, 16);
        sheet.width(1, 32);
        sheet.width(2, 70);
        sheet.value(0, 0, words.text("title.programme"));
        sheet.style(0, 0).bold().fontSize(14).set();
        int row = 2;
        for (String key : List.of("programme", "start", "deadline")) {
            sheet.value(row, 0, words.text("label." + key));
            sheet.style(row, 0).bold().set();
            sheet.style(row, 1).borderStyle("thin").set();
            sheet.value(row++, 2, words.text("hint." + key));
        }
        for (String hint : HINTS) {
            sheet.value(++row, 0, words.text(hint));
        }
    }

    private PlanSheet milestones(Worksheet sheet) {
        PlanSheet milestones = new PlanSheet(
                sheet, words, List.of("site", "milestone", "deadline", "start", "owner", "after", "note"), 0);
        milestones.format(DAY, "deadline", "start");
        milestones.example("site", words.text("example.site"));
        milestones.example("milestone", words.text("example.milestone"));
        milestones.example("deadline", opening.toString());
        milestones.example("owner", words.text("example.owner"));
        milestones.greyExample();
        return milestones;
    }

    private void status(Worksheet sheet, PlanSheet milestones) {
        PlanSheet status = new PlanSheet(
                sheet,
                words,
                List.of("site", "milestone", "state", "health", "forecast", "actual", "percent", "note"),
                2);
        status.dayAbove(words.text("label.reportDate"));
        status.format(DAY, "forecast", "actual");
        status.format("0%", "percent");
        status.choices("site", milestones);
        status.choices("milestone", milestones);
        status.choices("state", words.text("states"));
        status.choices("health", words.text("healths"));
        status.example("site", words.text("example.site"));
        status.example("milestone", words.text("example.milestone"));
        status.example("state", words.text("states").split(",")[1]);
        status.example("health", words.text("healths").split(",")[1]);
        status.example("forecast", opening.plusMonths(1).toString());
        status.example("percent", 0.4);
        status.example("note", words.text("example.note"));
        status.greyExample();
    }

    private void capacity(Worksheet sheet) {
        PlanSheet capacity = new PlanSheet(
                sheet, words, List.of("site", "measure", "target", "from", "planned", "needBy", "demand", "source"), 0);
        capacity.format(DAY, "from", "needBy");
        capacity.format("#,##0", "target", "planned", "demand");
        capacity.example("site", words.text("example.site"));
        capacity.example("measure", "TEU/year");
        capacity.example("target", 57_000);
        capacity.example("from", opening.toString());
        capacity.example("planned", 54_000);
        capacity.greyExample();
    }
}
