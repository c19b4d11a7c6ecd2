package dev.slipway.server.page;

import dev.slipway.server.audit.AuditLog;
import dev.slipway.server.audit.AuditLog.AuditRow;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Page;
import dev.slipway.server.page.view.AuditPage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The chain of what was done. */
@Controller
class AuditController {

    private final Pages pages;
    private final Visitor visitor;
    private final AuditLog audit;

    AuditController(Pages pages, Visitor visitor, AuditLog audit) {
        this.pages = pages;
        this.visitor = visitor;
        this.audit = audit;
    }

    @GetMapping("/audit")
    ResponseEntity<String> list(HttpServletRequest request, @RequestParam Optional<Long> after) {
        Caller caller = visitor.requireAdmin(request);
        Page<AuditRow> page = Page.of(
                audit.page(caller, after.orElse(Long.MAX_VALUE), Page.USUAL + 1),
                Page.USUAL,
                row -> String.valueOf(row.id()));
        return pages.page(request, "audit", new AuditPage(page.items(), page.next()));
    }
}
