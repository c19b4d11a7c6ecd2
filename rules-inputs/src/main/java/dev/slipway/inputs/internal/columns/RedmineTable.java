package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.ActivityField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.ActivityField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.ActivityField.KEY;
import static dev.slipway.inputs.internal.snapshot.ActivityField.NAME;
import static dev.slipway.inputs.internal.snapshot.ActivityField.NOTE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.OWNER;
import static dev.slipway.inputs.internal.snapshot.ActivityField.PERCENT;
import static dev.slipway.inputs.internal.snapshot.ActivityField.START;
import static dev.slipway.inputs.internal.snapshot.ActivityField.STATE;
import static dev.slipway.inputs.internal.snapshot.ActivityField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;

/** Issues of Redmine as CSV, in English, French, German, Spanish or Russian. */
final class RedmineTable {

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.REDMINE,
                    "Redmine (CSV)",
                    "Below the list of issues choose CSV, with all columns.",
                    List.of(
                            MappedField.of(KEY, "#"),
                            MappedField.of(NAME, "Subject", "Sujet", "Thema", "Asunto", "Тема"),
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
                                    "Проект"),
                            MappedField.of(DEADLINE, "Baseline*", "Deadline*"),
                            MappedField.of(START, "Start date", "Début", "Beginn", "Fecha de inicio", "Дата начала"),
                            MappedField.of(
                                    FORECAST, "Due date", "Échéance", "Abgabedatum", "Fecha fin", "Срок завершения"),
                            MappedField.of(ACTUAL, "Closed", "Fermé", "Geschlossen", "Cerrada", "Закрыта"),
                            MappedField.of(PERCENT, "% Done", "% réalisé", "% erledigt", "% Realizado", "Готовность"),
                            MappedField.of(STATE, "Status", "Statut", "Estado", "Статус"),
                            MappedField.of(OWNER, "Assignee", "Assigné à", "Zugewiesen an", "Asignado a", "Назначена"),
                            MappedField.of(NOTE, "Last notes", "Dernières notes")),
                    List.of(
                            "Redmine keeps no baseline: a custom field named Baseline or Deadline is taken, else the earliest export is the baseline.",
                            "Add Due date and Closed to the columns of the list, and choose all columns.")),
            List.of(
                    List.of("#"),
                    List.of("Subject", "Sujet", "Thema", "Asunto", "Тема"),
                    List.of("Tracker", "Трекер", "Tipo"),
                    List.of("Due date", "Échéance", "Abgabedatum", "Fecha fin", "Срок завершения")));

    private RedmineTable() {}
}
