package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KIND;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;

/** Work packages of OpenProject as CSV, in English, German, French, Spanish, Russian or Chinese. */
final class OpenProjectTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.OPENPROJECT_TABLE,
                    "OpenProject (work packages, CSV)",
                    "In the menu of the work package table choose 'Export', then CSV, 'with all columns'.",
                    List.of(
                            MappedField.of(KEY, "ID"),
                            MappedField.of(NAME, "Subject", "Thema", "Sujet", "Asunto", "Тема", "主题"),
                            MappedField.of(
                                    TERMINAL,
                                    "Parent",
                                    "Übergeordnetes Arbeitspaket",
                                    "Project",
                                    "Projekt",
                                    "Projet",
                                    "Proyecto",
                                    "Проект",
                                    "项目"),
                            MappedField.remarked(
                                    KIND,
                                    "'Milestone' is a milestone, 'Phase' and 'Epic' are groups",
                                    "Type",
                                    "Typ",
                                    "Tipo",
                                    "Тип",
                                    "类型"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline*"),
                            MappedField.of(
                                    START,
                                    "Start date",
                                    "Anfangstermin",
                                    "Date de début",
                                    "Fecha de inicio",
                                    "Дата начала",
                                    "开始日期"),
                            MappedField.of(
                                    FORECAST,
                                    "Finish date",
                                    "Due date",
                                    "Endtermin",
                                    "Date de fin",
                                    "Fecha de finalización",
                                    "Fecha de fin",
                                    "Дата окончания",
                                    "Дата завершения",
                                    "结束日期",
                                    "完成日期",
                                    "Date",
                                    "Datum",
                                    "Fecha",
                                    "Дата",
                                    "日期"),
                            MappedField.of(
                                    PERCENT,
                                    "% Complete",
                                    "Progress (%)",
                                    "% abgeschlossen",
                                    "Fortschritt (%)",
                                    "% réalisé",
                                    "% complet",
                                    "% completado",
                                    "% завершения",
                                    "% 完成"),
                            MappedField.of(STATE, "Status", "Statut", "Estado", "Статус", "状态"),
                            MappedField.of(
                                    OWNER,
                                    "Assignee",
                                    "Zugewiesen an",
                                    "Assigné à",
                                    "Asignado a",
                                    "Назначенный",
                                    "指定人")),
                    List.of(
                            "The table keeps no baseline: a custom field whose name begins with Baseline or Deadline is"
                                    + " taken, else the earliest export is the baseline.",
                            "The export does not say when a work package was closed: it is done by the day of the report.")),
            List.of(
                    List.of("ID"),
                    List.of("Subject", "Thema", "Sujet", "Asunto", "Тема", "主题"),
                    List.of(
                            "Finish date",
                            "Endtermin",
                            "Date de fin",
                            "Fecha de finalización",
                            "Fecha de fin",
                            "Дата окончания",
                            "Дата завершения",
                            "结束日期",
                            "完成日期"),
                    List.of("Type", "Typ", "Tipo", "Тип", "类型"),
                    List.of("Status", "Statut", "Estado", "Статус", "状态")));

    private OpenProjectTable() {}
}
