package dev.slipway.server.page;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Permission;
import dev.slipway.server.page.view.WaiverPage;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a programme's waivers: those that wait for a second signature first. */
@Controller
class WaiverController {

    private final Pages pages;
    private final Visitor visitor;
    private final ProgrammeTable programmes;
    private final WaiverViews waivers;

    WaiverController(Pages pages, Visitor visitor, ProgrammeTable programmes, WaiverViews waivers) {
        this.pages = pages;
        this.visitor = visitor;
        this.programmes = programmes;
        this.waivers = waivers;
    }

    @GetMapping("/programmes/{id}/waivers")
    ResponseEntity<String> list(HttpServletRequest request, @PathVariable String id) {
        Caller caller = visitor.require(request);
        caller.require(Permission.READ, id);
        ProgrammeRow programme = programmes.require(id);
        return pages.page(
                request,
                "waivers",
                new WaiverPage(
                        programme, waivers.of(caller, programme), waivers.request(caller, programme, "", "", "")));
    }
}
