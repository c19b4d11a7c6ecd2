package dev.slipway.server.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What a request of the API is answered that found no resource, or came in a way that the resource has not. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class UnmappedProblems {

    private final Problems problems;

    UnmappedProblems(Problems problems) {
        this.problems = problems;
    }

    /**
     * Answers it as other requests of the API are answered.
     *
     * @throws Exception the same, where it is no request of the API
     */
    @ExceptionHandler
    ResponseEntity<byte[]> unmapped(Exception failure, HttpServletRequest request) throws Exception {
        if (!request.getRequestURI().startsWith("/api/")) {
            throw failure;
        }
        return failure instanceof MaxUploadSizeExceededException tooLarge
                ? problems.tooLarge(tooLarge, request)
                : problems.other(failure, request);
    }
}
