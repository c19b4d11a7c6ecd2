package dev.slipway.server.page;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.alerts.Waiver;
import dev.slipway.model.alerts.WaiverUse;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Permission;
import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.judging.Waivers;
import dev.slipway.server.page.view.WaiverItem;
import dev.slipway.server.page.view.WaiverRequest;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.waiver.WaiverRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Waivers as pages show them. */
@Component
class WaiverViews {

    private final Waivers waivers;
    private final ServerClock clock;

    WaiverViews(Waivers waivers, ServerClock clock) {
        this.waivers = waivers;
        this.clock = clock;
    }

    /** All of a programme, newest first. */
    List<WaiverItem> of(Caller caller, ProgrammeRow programme, Optional<Assessment> assessment) {
        Set<Waiver> unused = assessment.stream()
                .flatMap(judged -> judged.waivers().stream())
                .filter(use -> use.state() == WaiverUse.State.UNUSED)
                .map(WaiverUse::waiver)
                .collect(Collectors.toSet());
        List<WaiverItem> items = new ArrayList<>();
        for (WaiverRow row : waivers.of(caller, programme.id())) {
            items.add(0, item(caller, programme, row, !unused.contains(row.waiver())));
        }
        return items;
    }

    WaiverRequest request(Caller caller, ProgrammeRow programme, String rule, String subject, String owner) {
        LocalDate today = day(programme);
        return new WaiverRequest(
                caller.may(Permission.ASK_WAIVER, programme.id()),
                rule,
                subject,
                owner,
                today,
                today.plusDays(Waivers.LONGEST_DAYS));
    }

    private WaiverItem item(Caller caller, ProgrammeRow programme, WaiverRow row, boolean isUsed) {
        boolean mayDecide = caller.may(Permission.DECIDE_WAIVER, programme.id());
        boolean isAsked = row.state().equals(WaiverRow.REQUESTED);
        boolean isOwn = row.requestedBy().equals(caller.principal());
        return new WaiverItem(row, day(programme), isUsed, mayDecide && isAsked && !isOwn, mayDecide);
    }

    private LocalDate day(ProgrammeRow programme) {
        return programme.day(clock.now().toInstant());
    }
}
