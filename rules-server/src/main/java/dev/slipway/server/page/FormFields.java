package dev.slipway.server.page;

import dev.slipway.model.status.State;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Content;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.intake.Sent;
import dev.slipway.server.page.view.FormEntry;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What was typed into the form, and the reports that it makes: those that a program would post. */
@Component
class FormFields {

    /** One report a line, so that the line of a mistake names the milestone. */
    private static final String NAME = "updates.ndjson";

    private static final int MOST = 1000;

    private final JsonMapper json;

    FormFields(JsonMapper json) {
        this.json = json;
    }

    static List<FormEntry> entries(HttpServletRequest request) {
        List<FormEntry> entries = new ArrayList<>();
        for (int i = 0; request.getParameter("m" + i + ".id") != null; i++) {
            if (i == MOST) {
                throw Refusal.invalid("form", "this is more than " + MOST + " milestones", "upload a file");
            }
            String prefix = "m" + i + ".";
            entries.add(new FormEntry(
                    text(request, prefix + "id"),
                    !text(request, prefix + "report").isEmpty(),
                    text(request, prefix + "state"),
                    text(request, prefix + "forecast"),
                    text(request, prefix + "actual"),
                    text(request, prefix + "percent"),
                    text(request, prefix + "note")));
        }
        return entries;
    }

    static String text(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    Sent sent(Caller caller, String terminal, String date, List<FormEntry> entries, Optional<String> key) {
        StringBuilder lines = new StringBuilder();
        for (FormEntry entry : entries) {
            lines.append(json.writeValueAsString(report(caller, terminal, date, entry)))
                    .append('\n');
        }
        Content content = Content.of(lines.toString().getBytes(StandardCharsets.UTF_8));
        return new Sent(NAME, content, false, "page", key);
    }

    /** What is done has neither a forecast nor an open state any more, whatever stands in the fields that were prefilled. */
    private static Map<String, String> report(Caller caller, String terminal, String date, FormEntry entry) {
        boolean isOver = !entry.actual().isEmpty()
                || State.named(entry.state()).filter(state -> !state.isOpen()).isPresent();
        boolean isSaidOpen = State.named(entry.state()).filter(State::isOpen).isPresent();
        Map<String, String> report = new LinkedHashMap<>();
        report.put("report_date", date);
        report.put("terminal", terminal);
        report.put("milestone", entry.milestone());
        put(report, "state", isOver && isSaidOpen ? State.DONE.word() : entry.state());
        put(report, "forecast", isOver ? "" : entry.forecast());
        put(report, "actual", entry.actual());
        put(report, "percent", isOver ? "" : entry.percent());
        put(report, "note", entry.note());
        report.put("author", caller.name().substring(caller.name().indexOf(':') + 1));
        report.put("source", "form");
        return report;
    }

    private static void put(Map<String, String> report, String key, String value) {
        if (!value.isEmpty()) {
            report.put(key, value);
        }
    }
}
