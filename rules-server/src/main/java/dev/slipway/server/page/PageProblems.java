package dev.slipway.server.page;

import dev.slipway.server.base.Refusal;
import dev.slipway.server.base.UploadLimit;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** The page for what was not done: what is wrong, where, and what to do about it. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
@Order(1)
class PageProblems {

    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

    private final Pages pages;
    private final UploadLimit limit;

    PageProblems(Pages pages, UploadLimit limit) {
        this.pages = pages;
        this.limit = limit;
    }

    @ExceptionHandler
    ResponseEntity<String> refused(Refusal refusal, HttpServletRequest request) {
        HttpStatus status =
                switch (refusal.kind()) {
                    case UNKNOWN -> HttpStatus.NOT_FOUND;
                    case FORBIDDEN -> HttpStatus.FORBIDDEN;
                    case CONFLICT, CONDITION_FAILED, CONDITION_MISSING -> HttpStatus.CONFLICT;
                    case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
                    default -> HttpStatus.UNPROCESSABLE_CONTENT;
                };
        return pages.page(status, request, "refused", refusal);
    }

    @ExceptionHandler
    ResponseEntity<String> tooLarge(MaxUploadSizeExceededException failure, HttpServletRequest request) {
        return refused(limit.exceeded(), request);
    }

    @ExceptionHandler
    ResponseEntity<String> noFile(MultipartException failure, HttpServletRequest request) {
        Refusal refusal = Refusal.invalid("file", "no file was sent", "choose one, or drop it on the form");
        return pages.page(HttpStatus.BAD_REQUEST, request, "refused", refusal);
    }

    @ExceptionHandler
    ResponseEntity<String> mistyped(TypeMismatchException failure, HttpServletRequest request) {
        Refusal refusal = Refusal.invalid(
                Objects.requireNonNullElse(failure.getPropertyName(), "parameter"),
                "'" + failure.getValue() + "' is not what is wanted here",
                "");
        return pages.page(HttpStatus.BAD_REQUEST, request, "refused", refusal);
    }

    /** What a form cannot send and a forged one may: texts longer than their columns. */
    @ExceptionHandler
    ResponseEntity<String> tooLong(DataIntegrityViolationException failure, HttpServletRequest request) {
        LOG.warn("the page {} was sent what does not fit: {}", request.getRequestURI(), failure.getMessage());
        Refusal refusal = Refusal.invalid("form", "something in it is too long", "shorten it");
        return refused(refusal, request);
    }

    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ResponseEntity<String> noDatabase(Exception failure, HttpServletRequest request) {
        LOG.debug("the page {} found no database", request.getRequestURI(), failure);
        return pages.away(request);
    }

    @ExceptionHandler
    ResponseEntity<String> other(Exception failure, HttpServletRequest request) {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            Refusal refusal = new Refusal(
                    Refusal.Kind.UNKNOWN, String.valueOf(known.getBody().getDetail()));
            return pages.page(HttpStatus.valueOf(known.getStatusCode().value()), request, "refused", refusal);
        }
        LOG.error("the page {} failed", request.getRequestURI(), failure);
        Refusal refusal =
                new Refusal(Refusal.Kind.CONFLICT, pages.words(request).text("page.failed"));
        return pages.page(HttpStatus.INTERNAL_SERVER_ERROR, request, "refused", refusal);
    }
}
