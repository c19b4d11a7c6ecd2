package dev.slipway.server.page;

import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.Language;
import dev.slipway.server.alert.AlertEventRow;
import dev.slipway.server.alert.AlertRow;
import dev.slipway.server.alert.AlertTable;
import dev.slipway.server.alert.EventTable;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Page;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.judging.JudgementTable;
import dev.slipway.server.page.view.AlertPage;
import dev.slipway.server.page.view.WaiverItem;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import dev.slipway.server.record.FileTable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of an alert: why it stands, what it rests on, what happened to it, and what was done about it. */
@Controller
class AlertController {

    private final Pages pages;
    private final Visitor visitor;
    private final ProgrammeTable programmes;
    private final AlertTable alerts;
    private final AlertList items;
    private final EventTable events;
    private final FileTable files;
    private final JudgementTable judgements;
    private final Assessments assessments;
    private final WaiverViews waivers;

    AlertController(
            Pages pages,
            Visitor visitor,
            ProgrammeTable programmes,
            AlertTable alerts,
            AlertList items,
            EventTable events,
            FileTable files,
            JudgementTable judgements,
            Assessments assessments,
            WaiverViews waivers) {
        this.pages = pages;
        this.visitor = visitor;
        this.programmes = programmes;
        this.alerts = alerts;
        this.items = items;
        this.events = events;
        this.files = files;
        this.judgements = judgements;
        this.assessments = assessments;
        this.waivers = waivers;
    }

    @GetMapping("/programmes/{id}/alerts/{fingerprint}")
    ResponseEntity<String> alert(
            HttpServletRequest request, @PathVariable String id, @PathVariable String fingerprint) {
        Caller caller = visitor.require(request);
        caller.require(Permission.READ, id);
        ProgrammeRow programme = programmes.require(id);
        AlertRow row = alerts.find(id, fingerprint)
                .orElseThrow(() -> new Refusal(Refusal.Kind.UNKNOWN, "there is no alert " + fingerprint));
        Language language = PageLanguage.of(request);
        Optional<Assessment> assessment = assessments.of(programme, language);
        Map<String, Alert> told = Assessments.alerts(Optional.empty(), assessment);
        Optional<Alert> alert = Optional.ofNullable(told.get(fingerprint));
        return pages.page(
                request,
                "alert",
                new AlertPage(
                        programme,
                        items.item(row, told),
                        alert,
                        assessments.judge(language).rules(programme).stream()
                                .filter(rule -> rule.id().equals(row.ruleId()))
                                .findFirst(),
                        alert.flatMap(own -> own.entry().headline()).map(told::get),
                        assessment.flatMap(judged -> alert.map(judged::under)).orElse(List.of()),
                        events(id, fingerprint),
                        waivers(caller, programme, row),
                        waivers.request(
                                caller,
                                programme,
                                row.ruleId(),
                                row.subject(),
                                alert.map(Alert::owner).orElse("")),
                        caller.may(Permission.REPORT, id)));
    }

    private List<WaiverItem> waivers(Caller caller, ProgrammeRow programme, AlertRow alert) {
        return waivers.of(caller, programme).stream()
                .filter(item -> alert.isUnder(item.row().waiver()))
                .toList();
    }

    /** The newest first. */
    private List<AlertPage.Event> events(String programme, String fingerprint) {
        Map<String, String> sources = new HashMap<>();
        Set<String> withdrawals = judgements.withdrawals(programme);
        List<AlertPage.Event> all = new ArrayList<>();
        for (AlertEventRow event : events.of(programme, fingerprint, 0, Page.MOST)) {
            String source = Optional.ofNullable(event.batchId())
                    .map(batch -> sources.computeIfAbsent(
                            batch, key -> files.nameOf(key).orElse("")))
                    .orElse("");
            boolean isTakenBack = event.judgementId() != null && withdrawals.contains(event.judgementId());
            all.add(0, new AlertPage.Event(event, source, isTakenBack));
        }
        return all;
    }
}
