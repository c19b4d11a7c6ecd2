package dev.slipway.inputs;

import dev.slipway.inputs.internal.plan.PlanWorkbook;
import dev.slipway.model.words.Language;

/** The workbook that an office fills in where it has no plan in another tool yet. */
public final class PlanTemplate {

    private PlanTemplate() {}

    /**
     * An XLSX file with sheets for the programme, its milestones, their status and capacity. {@link ProgrammeImport} makes a
     * programme of it when it is filled, and what its sheet of status says is read as any other status, without a mapping.
     *
     * @param language of its headings
     * @param year of the dates of its example
     */
    public static byte[] workbook(Language language, int year) {
        return PlanWorkbook.in(language, year);
    }
}
