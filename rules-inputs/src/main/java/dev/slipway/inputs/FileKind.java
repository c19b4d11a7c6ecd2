package dev.slipway.inputs;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which tool wrote a file, and so what its fields mean. Recognised from content unless the user names it. */
public enum FileKind {
    /** Rows with the names of Slipway's own status files, in CSV, XLSX, JSON, NDJSON or YAML. */
    SLIPWAY,
    /** A schedule file of MS Project, Primavera P6 or another planning tool. */
    SCHEDULE,
    /** Issues of Jira, as CSV or from its REST interface. */
    JIRA,
    /** Versions of a Jira project, from its REST interface. */
    JIRA_VERSIONS,
    /** Work packages of OpenProject, from its API v3. */
    OPENPROJECT,
    /** The table of work packages of OpenProject, exported as CSV. */
    OPENPROJECT_TABLE,
    /** Milestones of a GitHub repository, from its REST interface. */
    GITHUB,
    /** Milestones of a GitLab project or group, from its REST interface. */
    GITLAB,
    /** Milestones of a Taiga project, from its REST interface. */
    TAIGA,
    /** Issues of a GitHub repository, printed by its command or from its REST interface. */
    GITHUB_ISSUES,
    /** Items of a GitHub project, exported as TSV or printed as JSON. */
    GITHUB_PROJECT,
    /** Work items of Azure DevOps, as CSV or from its REST interface. */
    AZURE_DEVOPS,
    /** Cards of a Trello board, exported as CSV or JSON. */
    TRELLO,
    /** A sheet exported from Smartsheet as XLSX or CSV. */
    SMARTSHEET,
    /** Tasks of an Asana project, exported as CSV or JSON. */
    ASANA,
    /** A board of monday.com, exported as XLSX. */
    MONDAY,
    /** Tasks of Wrike, exported as CSV or XLSX, or from its interface. */
    WRIKE,
    /** Tasks of GanttProject, exported as CSV. */
    GANTTPROJECT,
    /** Tasks of Kanboard, exported as CSV. */
    KANBOARD,
    /** A plan of Microsoft Planner, exported as XLSX. */
    PLANNER,
    /** Issues of Redmine, as CSV or from its REST interface. */
    REDMINE,
    /** Issues of Linear, as CSV or from its interface. */
    LINEAR,
    /** Tasks of ClickUp, as CSV or from its interface. */
    CLICKUP,
    /** Issues of YouTrack, as CSV or from its REST interface. */
    YOUTRACK,
    /** Issues of GitLab, as CSV or from its REST interface. */
    GITLAB_ISSUES,
    /** User stories of Taiga, as CSV or from its REST interface. */
    TAIGA_TABLE,
    /** To-dos of Basecamp, from its interface. */
    BASECAMP,
    /** A database of Notion, exported as CSV. */
    NOTION,
    /** Any other sheet, XLSX, CSV or Markdown, its columns known by their headers. */
    SHEET;

    /** {@code jira-versions}: what {@code --kind} and {@code mapping.yaml} call it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of that word, upper and lower case alike. */
    public static Optional<FileKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(FileKind::word).toList();
    }
}
