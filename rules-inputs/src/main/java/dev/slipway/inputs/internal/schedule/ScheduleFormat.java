package dev.slipway.inputs.internal.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The files of planning tools that can be distinguished: by their first bytes, else by their extension. */
enum ScheduleFormat {
    MPP("MS Project file", Start.microsoftProject(), "mpp", "mpt"),
    MSPDI(
            "MS Project XML file",
            Start.xml(start -> start.is("Project")
                    && (start.namespace().isEmpty()
                            || start.namespace().startsWith("http://schemas.microsoft.com/project")))),
    MPX("MPX file", Start.text("MPX,", "MPX;", "MPX\t"), "mpx"),
    XER("Primavera XER file", Start.text("ERMHDR"), "xer"),
    PMXML(
            "Primavera XML file",
            Start.xml(start -> start.is("APIBusinessObjects") || start.is("BusinessObjects")),
            "pmxml"),
    PLANNER("Planner file", Start.xml(start -> start.is("project", "mrproject-version")), "planner"),
    PHOENIX(
            "Phoenix file",
            Start.xml(start -> start.is("project", "update_mode")
                    || start.attributes().getOrDefault("application", "").startsWith("Phoenix"))),
    GANTT_PROJECT("GanttProject file", Start.xml(start -> start.is("project", "webLink")), "gan"),
    GANTT_DESIGNER("Gantt Designer file", Start.xml(start -> start.is("Gantt", "Version")), "gnt"),
    CONCEPT_DRAW(
            "ConceptDraw file",
            Start.xml(start -> "CDProject".equals(start.attributes().get("Application"))),
            "cdp"),
    EDRAW_PROJECT("Edraw Project file", Start.xml(start -> start.is("Document", "DocGuid"))),
    OPEN_PLAN("Open Plan file", Start.unknown(), "bk3"),
    ASTA("Asta Powerproject file", Start.bytes("\0\u0000000000"), "pp"),
    PROJECT_LIBRE("ProjectLibre file", Start.bytes("\u00ac\u00ed\u0000\u0005"), "pod"),
    FAST_TRACK("FastTrack Schedule file", Start.unknown(), "fts"),
    TURBO_PROJECT("TurboProject file", Start.unknown(), "pep"),
    SYNCHRO("Synchro file", Start.unknown(), "sp"),
    SDEF("SDEF file", Start.text("VOLM"), "sdef"),
    SAGE("Sage schedule grid", Start.text("**** Schedule Grid"), "schedule_grid"),
    PROJECT_COMMANDER("Project Commander file", Start.unknown(), "pc"),
    /** Not read: a database may be of any size, and its users can export from it. */
    DATABASE(
            "database",
            Start.bytes("\0\u0001\0\0Standard Jet DB", "SQLite format"),
            "mpd",
            "mdb",
            "accdb",
            "db",
            "sqlite"),
    /** Not read: several files in one, to be unpacked first. */
    PACKED("archive", Start.unknown(), "edpx", "cdpz", "cdpx", "prx", "stx", "ppx"),
    /** XML that no known planning tool writes. */
    UNKNOWN_XML("XML file", Start.unknown(), "xml");

    private final String title;
    private final Predicate<FileStart> start;
    private final List<String> extensions;

    ScheduleFormat(String title, Predicate<FileStart> start, String... extensions) {
        this.title = title;
        this.start = start;
        this.extensions = List.of(extensions);
    }

    /** Whose fields it has. */
    ScheduleDialect dialect() {
        return switch (this) {
            case MPP, MSPDI, MPX -> ScheduleDialect.MICROSOFT;
            case XER -> ScheduleDialect.XER;
            case PMXML -> ScheduleDialect.PMXML;
            default -> ScheduleDialect.OTHER;
        };
    }

    /** {@code Primavera XER file}: what the people who have one call it. */
    String title() {
        return title;
    }

    /** Whether there is a reader for it. */
    boolean isRead() {
        return this != DATABASE && this != PACKED && this != UNKNOWN_XML;
    }

    /** What the content is, whatever its name says; else what the name says; absent where it is no schedule. */
    static Optional<ScheduleFormat> of(byte[] content, String fileName) {
        FileStart beginning = FileStart.of(content);
        return Arrays.stream(values())
                .filter(format -> format.start.test(beginning))
                .findFirst()
                .or(() -> ofName(fileName));
    }

    private static Optional<ScheduleFormat> ofName(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.extensions.contains(extension))
                .findFirst();
    }

    /** How the content of a format begins. */
    private static final class Start {

        private Start() {}

        /** Its first bytes do not identify it: only the name does. */
        static Predicate<FileStart> unknown() {
            return text();
        }

        static Predicate<FileStart> microsoftProject() {
            return FileStart::isMicrosoftProject;
        }

        static Predicate<FileStart> xml(Predicate<XmlStart> rootElement) {
            return start -> start.xml().filter(rootElement).isPresent();
        }

        static Predicate<FileStart> text(String... words) {
            return start -> Arrays.stream(words).anyMatch(start.text()::startsWith);
        }

        static Predicate<FileStart> bytes(String... beginnings) {
            return start -> Arrays.stream(beginnings).anyMatch(start.octets()::startsWith);
        }
    }
}
