package dev.slipway.inputs.internal.schedule;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;
import java.util.Locale;
import java.util.Optional;

/** Why a file is not read, and what to do about it. */
record ScheduleRefusal(String message, String hint) {

    private static final String LIBRARY = "net.sf.mpxj:mpxj";
    private static final String EXPORT_AGAIN = "export it again from the tool; is it the right file?";

    void report(FileProblems problems) {
        fault().report(problems);
    }

    Fault fault() {
        return new Fault(Place.FILE, message, hint);
    }

    /** Why it is not even tried; absent where it is. */
    static Optional<ScheduleRefusal> unread(Optional<ScheduleFormat> format, byte[] content) {
        if (content.length == 0) {
            return Optional.of(new ScheduleRefusal("this file is empty", EXPORT_AGAIN));
        }
        if (format.isEmpty()) {
            return Optional.of(new ScheduleRefusal(
                    "this is not a file of a known planning tool", "docs/inputs.md lists those that are"));
        }
        return ofFormat(format.get()).or(() -> ofContent(format.get(), content)).or(ScheduleRefusal::withoutLibrary);
    }

    private static Optional<ScheduleRefusal> ofFormat(ScheduleFormat format) {
        return switch (format) {
            case DATABASE ->
                Optional.of(new ScheduleRefusal(
                        "databases of planning tools are not read", "export the project as XER, XML or MPP"));
            case PACKED ->
                Optional.of(new ScheduleRefusal(
                        "this file is packed and not read as it is", "export the project as XER, XML or MPP"));
            case UNKNOWN_XML ->
                Optional.of(new ScheduleRefusal(
                        "this XML is broken, or of no planning tool that is known",
                        "MS Project, Primavera P6 and others that docs/inputs.md lists can export XML"));
            default -> Optional.empty();
        };
    }

    private static Optional<ScheduleRefusal> ofContent(ScheduleFormat format, byte[] content) {
        if (XmlStart.of(content).filter(XmlStart::hasDoctype).isPresent()) {
            return Optional.of(new ScheduleRefusal(
                    "this XML declares a document type, which may refer to other files and is not read",
                    "take the DOCTYPE out; no planning tool writes one"));
        }
        if (startsWith(content, "PK\3\4")) {
            return Optional.of(new ScheduleRefusal(
                    "this is an archive, not a " + format.title(), "unpack it and give what is in it"));
        }
        if (format != ScheduleFormat.XER) {
            return Optional.empty();
        }
        if (isCutOff(content)) {
            return Optional.of(
                    new ScheduleRefusal("this XER file is cut off: its end mark %E is missing", EXPORT_AGAIN));
        }
        return hasTable("TASK", content) && !hasTable("PROJECT", content)
                ? Optional.of(
                        new ScheduleRefusal(
                                "this XER file has a table TASK but no table PROJECT, to which its activities would belong",
                                "export the whole project from Primavera P6; a file made by another program must write PROJECT too"))
                : Optional.empty();
    }

    private static boolean hasTable(String name, byte[] content) {
        return new String(content, ISO_8859_1).lines().anyMatch(line -> line.strip()
                .equals("%T\t" + name));
    }

    /** A file made by hand may lack the mark; a file that was cut off ends anywhere but at the end of a line. */
    private static boolean isCutOff(byte[] content) {
        String end = new String(content, Math.max(0, content.length - 64), Math.min(64, content.length), ISO_8859_1)
                .replace("\0", "");
        return !end.stripTrailing().endsWith("%E") && !end.endsWith("\n");
    }

    private static boolean startsWith(byte[] content, String beginning) {
        return new String(content, 0, Math.min(content.length, beginning.length()), ISO_8859_1).equals(beginning);
    }

    private static Optional<ScheduleRefusal> withoutLibrary() {
        try {
            Class.forName("org.mpxj.ProjectFile", false, ScheduleRefusal.class.getClassLoader());
            return Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.of(new ScheduleRefusal(
                    "schedule files are read by a library that is not there",
                    "add the dependency " + LIBRARY + " to the program that reads it"));
        }
    }

    static ScheduleRefusal empty(ScheduleFormat format) {
        return new ScheduleRefusal("this " + format.title() + " holds no task", EXPORT_AGAIN);
    }

    static ScheduleRefusal slow(ScheduleFormat format, int seconds) {
        return new ScheduleRefusal(
                "this " + format.title() + " could not be read within " + seconds + " seconds",
                "export fewer projects at a time, or allow more seconds");
    }

    static ScheduleRefusal failed(ScheduleFormat format, Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return new ScheduleRefusal(
                    "there is not enough memory to read this " + format.title(), "export fewer projects at a time");
        }
        if (cause instanceof StackOverflowError) {
            return new ScheduleRefusal("the tasks of this file are nested too deep to be read", EXPORT_AGAIN);
        }
        if (cause instanceof LinkageError) {
            return new ScheduleRefusal(
                    "a part of the library that reads schedule files is not there: " + cause.getMessage(),
                    "add the dependency " + LIBRARY + " with all that it needs");
        }
        if (String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("password")) {
            return new ScheduleRefusal("this " + format.title() + " is protected by a password", "save it without one");
        }
        return new ScheduleRefusal("this is no " + format.title() + ", or it is broken", EXPORT_AGAIN);
    }
}
