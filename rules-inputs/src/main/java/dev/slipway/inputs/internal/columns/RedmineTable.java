package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NOTE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;

/** Issues of Redmine as CSV, in English, French, German, Spanish, Russian or Chinese. */
final class RedmineTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.REDMINE,
                    "Redmine (CSV)",
                    "Below the list of issues choose CSV, with all columns.",
                    List.of(
                            MappedField.of(KEY, "#"),
                            MappedField.of(NAME, "Subject", "Sujet", "Thema", "Asunto", "Тема", "主题"),
                            MappedField.remarked(
                                    TERMINAL,
                                    "the first that is given",
                                    "Target version",
                                    "Version cible",
                                    "Zielversion",
                                    "Project",
                                    "Projet",
                                    "Projekt",
                                    "Proyecto",
                                    "Проект",
                                    "目标版本",
                                    "项目"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline*"),
                            MappedField.of(
                                    START, "Start date", "Début", "Beginn", "Fecha de inicio", "Дата начала", "开始日期"),
                            MappedField.of(
                                    FORECAST,
                                    "Due date",
                                    "Échéance",
                                    "Abgabedatum",
                                    "Fecha fin",
                                    "Срок завершения",
                                    "计划完成日期"),
                            MappedField.of(ACTUAL, "Closed", "Fermé", "Geschlossen", "Cerrada", "Закрыта", "结束日期"),
                            MappedField.of(
                                    PERCENT, "% Done", "% réalisé", "% erledigt", "% Realizado", "Готовность", "% 完成"),
                            MappedField.of(STATE, "Status", "Statut", "Estado", "Статус", "状态"),
                            MappedField.of(
                                    OWNER, "Assignee", "Assigné à", "Zugewiesen an", "Asignado a", "Назначена", "指派给"),
                            MappedField.of(NOTE, "Last notes", "Dernières notes")),
                    List.of(
                            "Redmine keeps no baseline: a custom field named Baseline or Deadline is taken, else the earliest export is the baseline.",
                            "Add Due date and Closed to the columns of the list, and choose all columns.")),
            List.of(
                    List.of("#"),
                    List.of("Subject", "Sujet", "Thema", "Asunto", "Тема", "主题"),
                    List.of("Tracker", "Трекер", "Tipo", "跟踪"),
                    List.of("Due date", "Échéance", "Abgabedatum", "Fecha fin", "Срок завершения", "计划完成日期")));

    private RedmineTable() {}
}
