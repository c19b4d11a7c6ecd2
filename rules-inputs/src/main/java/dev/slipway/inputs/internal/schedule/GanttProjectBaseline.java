package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.internal.text.PlatformXml;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.mpxj.Duration;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Task;
import org.mpxj.TimeUnit;

/** The first baseline that a file of GanttProject stores, which MPXJ leaves out: it becomes the baseline of its tasks. */
final class GanttProjectBaseline {

    /** MPXJ's own numbers of tasks begin at 1, those of GanttProject at 0. */
    private static final int FIRST_NUMBER = 1;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final Map<Integer, Planned> tasks = new HashMap<>();

    /** A task of the baseline: its first day, and the working days it takes. */
    private record Planned(LocalDate start, int days) {}

    private GanttProjectBaseline() {}

    /** Gives the tasks of the project the finish that the file stored for them. */
    static void add(ProjectFile project, byte[] content) {
        GanttProjectBaseline baseline = new GanttProjectBaseline();
        try {
            baseline.read(content);
        } catch (XMLStreamException e) {
            // The same XML was read by MPXJ just now; whatever is broken in it is reported by its reader.
            return;
        }
        project.getTasks().forEach(task -> baseline.finish(task).ifPresent(task::setBaselineFinish));
    }

    private Optional<LocalDateTime> finish(Task task) {
        Planned planned = tasks.get(task.getUniqueID() == null ? -1 : task.getUniqueID() - FIRST_NUMBER);
        if (planned == null) {
            return Optional.empty();
        }
        LocalDateTime start = planned.start().atStartOfDay();
        ProjectCalendar calendar = task.getParentFile().getDefaultCalendar();
        return Optional.of(
                planned.days() == 0 || calendar == null
                        ? start
                        : calendar.getDate(start, Duration.getInstance(planned.days(), TimeUnit.DAYS)));
    }

    private void read(byte[] content) throws XMLStreamException {
        XMLStreamReader xml = PlatformXml.parser(new ByteArrayInputStream(content));
        while (xml.hasNext() && !isEndOfFirst(xml)) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("previous-task")) {
                add(xml);
            }
        }
    }

    private static boolean isEndOfFirst(XMLStreamReader xml) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("previous-tasks");
    }

    /** A task without a sound number or date has no baseline. */
    private void add(XMLStreamReader xml) {
        Optional<Integer> id = number(xml, "id");
        Optional<Integer> days = number(xml, "duration");
        Optional<LocalDate> start = date(xml.getAttributeValue(null, "start"));
        if (id.isPresent() && days.isPresent() && start.isPresent()) {
            tasks.put(id.get(), new Planned(start.get(), days.get()));
        }
    }

    private static Optional<Integer> number(XMLStreamReader xml, String attribute) {
        String text = xml.getAttributeValue(null, attribute);
        return text != null && NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Optional<LocalDate> date(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
