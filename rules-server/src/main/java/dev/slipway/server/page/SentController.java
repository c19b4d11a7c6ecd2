package dev.slipway.server.page;

import dev.slipway.server.api.SentFile;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Page;
import dev.slipway.server.base.Permission;
import dev.slipway.server.intake.TakenBatch;
import dev.slipway.server.intake.TakenBatches;
import dev.slipway.server.page.view.SentPage;
import dev.slipway.server.programme.ProgrammeTable;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was sent to a programme: by whom, the files themselves, and taking one back. */
@Controller
@RequestMapping("/programmes/{id}/sent")
class SentController {

    private final Pages pages;
    private final Visitor visitor;
    private final ProgrammeTable programmes;
    private final TakenBatches batches;

    SentController(Pages pages, Visitor visitor, ProgrammeTable programmes, TakenBatches batches) {
        this.pages = pages;
        this.visitor = visitor;
        this.programmes = programmes;
        this.batches = batches;
    }

    @GetMapping
    ResponseEntity<String> list(
            HttpServletRequest request, @PathVariable String id, @RequestParam Optional<Long> after) {
        Caller caller = visitor.require(request);
        Page<TakenBatch> page = Page.of(
                batches.page(caller, id, after.orElse(Long.MAX_VALUE), Page.USUAL + 1),
                Page.USUAL,
                batch -> String.valueOf(batch.number()));
        return pages.page(
                request,
                "sent",
                new SentPage(programmes.require(id), page.items(), page.next(), caller.may(Permission.PLAN, id)));
    }

    @GetMapping("/{batch}")
    ResponseEntity<byte[]> content(HttpServletRequest request, @PathVariable String id, @PathVariable String batch) {
        TakenBatch taken = batches.find(visitor.require(request), id, batch);
        return SentFile.of(taken, batches.content(taken));
    }

    @PostMapping("/{batch}/withdraw")
    ResponseEntity<Void> withdraw(
            HttpServletRequest request,
            @PathVariable String id,
            @PathVariable String batch,
            @RequestParam(defaultValue = "") String reason) {
        batches.withdraw(visitor.require(request), id, batch, reason);
        return Redirect.to("/programmes/{id}/sent", id);
    }
}
