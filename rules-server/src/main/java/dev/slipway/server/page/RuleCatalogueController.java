package dev.slipway.server.page;

import dev.slipway.server.base.Permission;
import dev.slipway.server.judging.StoredProgrammeJudge;
import dev.slipway.server.page.view.RulesPage;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The catalogue of rules that judge a programme, with the thresholds in force. */
@Controller
class RuleCatalogueController {

    private final Pages pages;
    private final Visitor visitor;
    private final ProgrammeTable programmes;
    private final Assessments assessments;

    RuleCatalogueController(Pages pages, Visitor visitor, ProgrammeTable programmes, Assessments assessments) {
        this.pages = pages;
        this.visitor = visitor;
        this.programmes = programmes;
        this.assessments = assessments;
    }

    @GetMapping("/programmes/{id}/rules")
    ResponseEntity<String> rules(HttpServletRequest request, @PathVariable String id) {
        visitor.require(request).require(Permission.READ, id);
        ProgrammeRow programme = programmes.require(id);
        StoredProgrammeJudge judge = assessments.judge(PageLanguage.of(request));
        return pages.page(
                request,
                "rules",
                new RulesPage(
                        programme,
                        judge.rules(programme),
                        judge.policy(programme).originsForProgramme()));
    }
}
