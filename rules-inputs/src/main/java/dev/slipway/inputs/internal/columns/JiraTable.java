package dev.slipway.inputs.internal.columns;

import static dev.slipway.inputs.internal.snapshot.SnapshotField.ACTUAL;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.DEADLINE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.FORECAST;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KEY;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.KIND;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NAME;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.NOTE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.OWNER;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.START;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.STATE;
import static dev.slipway.inputs.internal.snapshot.SnapshotField.TERMINAL;

import dev.slipway.inputs.FileKind;
import dev.slipway.inputs.internal.snapshot.MappedField;
import dev.slipway.inputs.internal.snapshot.ToolGuide;
import java.util.List;
import java.util.stream.Stream;

/** Issues of Jira as CSV, in English, German, French, Spanish, Russian or Chinese. */
final class JiraTable {

    private static final List<String> KEYS = List.of(
            "Issue key",
            "Vorgangsschlüssel",
            "Clé de ticket",
            "Clé de demande",
            "Clave de incidencia",
            "Ключ проблемы",
            "Код задачи",
            "问题关键字");
    private static final List<String> SUMMARIES =
            List.of("Summary", "Zusammenfassung", "Résumé", "Resumen", "Тема", "概要", "摘要");

    private static final List<String> CUSTOM_FIELDS = List.of(
            "Custom field",
            "Benutzerdefinierte Felder",
            "Benutzerdefiniertes Feld",
            "Champ personnalisé",
            "Champs personnalisés",
            "Campo personalizado",
            "Пользовательское поле",
            "自定义字段");

    static final ToolTable TABLE = new ToolTable(
            new ToolGuide(
                    FileKind.JIRA,
                    "Jira (issues, CSV)",
                    "In the list of issues (a filter for the milestones) choose Export, 'Export CSV (all fields)'.",
                    List.of(
                            new MappedField(KEY, KEYS, ""),
                            new MappedField(NAME, SUMMARIES, ""),
                            MappedField.remarked(
                                    TERMINAL,
                                    "the first that is given",
                                    "Parent summary",
                                    "Custom field (Epic Name)",
                                    "Fix versions",
                                    "Fix Version/s",
                                    "Components",
                                    "Component/s",
                                    "Project name"),
                            MappedField.remarked(
                                    KIND,
                                    "'Milestone' is a milestone, 'Epic' and 'Initiative' are groups, others are tasks",
                                    "Issue Type",
                                    "Vorgangstyp",
                                    "Type de ticket",
                                    "Type de demande",
                                    "Tipo de Incidencia",
                                    "Тип задачи",
                                    "问题类型"),
                            MappedField.of(DEADLINE, promises()),
                            MappedField.of(START, "Custom field (Start date)", "Custom field (Target start)"),
                            MappedField.of(
                                    FORECAST,
                                    "Due Date",
                                    "Fälligkeitsdatum",
                                    "Date d'échéance",
                                    "Fecha de vencimiento",
                                    "Срок исполнения",
                                    "到期日",
                                    "Custom field (Target end)"),
                            MappedField.of(
                                    ACTUAL,
                                    "Resolved",
                                    "Erledigt",
                                    "Résolu",
                                    "Résolue",
                                    "Resuelta",
                                    "Дата решения",
                                    "已解决"),
                            MappedField.remarked(
                                    STATE,
                                    "a resolution goes before the status",
                                    "Resolution",
                                    "Lösung",
                                    "Résolution",
                                    "Resolución",
                                    "Решение",
                                    "解决结果",
                                    "Status",
                                    "État",
                                    "Estado",
                                    "Статус",
                                    "状态"),
                            MappedField.of(
                                    OWNER,
                                    "Assignee",
                                    "Bearbeiter",
                                    "Zugewiesene Person",
                                    "Responsable",
                                    "Persona asignada",
                                    "Исполнитель",
                                    "经办人"),
                            MappedField.of(NOTE, "Custom field (Status note)", "Environment")),
                    List.of(
                            "Jira keeps no baseline: a custom field whose name begins with Baseline or Deadline is taken,"
                                    + " else the earliest export is the baseline.",
                            "Resolved is set for issues that were closed undone as well: Resolution tells them, so export it.",
                            "Dates are written as the settings of the server have them; 31/Mar/26 can be read, 3/4/26 needs"
                                    + " --date-order.",
                            "Columns such as Fix Version/s repeat; the first that is given is taken.")),
            List.of(KEYS, SUMMARIES));

    private JiraTable() {}

    private static String[] promises() {
        return CUSTOM_FIELDS.stream()
                .flatMap(field -> Stream.of(field + " (Baseline*)", field + " (Deadline*)"))
                .toArray(String[]::new);
    }
}
