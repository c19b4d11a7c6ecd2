package dev.slipway.server.page;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Permission;
import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.judging.WaiverList;
import dev.slipway.server.judging.Waivers;
import dev.slipway.server.page.view.WaiverItem;
import dev.slipway.server.page.view.WaiverRequest;
import dev.slipway.server.programme.ProgrammeRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Waivers as pages show them. */
@Component
class WaiverViews {

    private final WaiverList waivers;
    private final ServerClock clock;

    WaiverViews(WaiverList waivers, ServerClock clock) {
        this.waivers = waivers;
        this.clock = clock;
    }

    /** All of a programme, newest first. */
    List<WaiverItem> of(Caller caller, ProgrammeRow programme) {
        List<WaiverItem> items = new ArrayList<>();
        for (WaiverList.Seen waiver : waivers.of(caller, programme.id())) {
            items.add(0, item(caller, programme, waiver));
        }
        return items;
    }

    WaiverRequest request(Caller caller, ProgrammeRow programme, String rule, String subject, String owner) {
        LocalDate today = programme.day(clock.now().toInstant());
        return new WaiverRequest(
                caller.may(Permission.ASK_WAIVER, programme.id()),
                rule,
                subject,
                owner,
                today,
                today.plusDays(Waivers.LONGEST_DAYS));
    }

    private static WaiverItem item(Caller caller, ProgrammeRow programme, WaiverList.Seen waiver) {
        boolean mayDecide = caller.may(Permission.DECIDE_WAIVER, programme.id());
        boolean isOwn = waiver.row().requestedBy().equals(caller.principal());
        return new WaiverItem(waiver, mayDecide && waiver.isWaiting() && !isOwn, mayDecide);
    }
}
