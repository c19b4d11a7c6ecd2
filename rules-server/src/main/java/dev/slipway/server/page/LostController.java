package dev.slipway.server.page;

import dev.slipway.server.base.Refusal;
import dev.slipway.server.base.UploadLimit;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page for an address that leads nowhere, and for what was refused before any page was asked. */
@Controller
class LostController implements ErrorController {

    private final Pages pages;
    private final UploadLimit limit;

    LostController(Pages pages, UploadLimit limit) {
        this.pages = pages;
        this.limit = limit;
    }

    @RequestMapping("/error")
    ResponseEntity<String> lost(HttpServletRequest request) {
        HttpStatus status = Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
        if (status == HttpStatus.CONTENT_TOO_LARGE) {
            return pages.page(status, request, "refused", limit.exceeded());
        }
        String key = status.is5xxServerError()
                ? "page.failed"
                : status == HttpStatus.NOT_FOUND ? "page.lost" : "page.refused";
        Refusal refusal = new Refusal(Refusal.Kind.UNKNOWN, pages.words(request).text(key));
        return pages.page(status, request, "refused", refusal);
    }
}
