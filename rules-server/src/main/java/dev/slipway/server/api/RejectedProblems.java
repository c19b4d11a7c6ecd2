package dev.slipway.server.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Has a request that was refused before anything looked at it answered as others of the API are. */
@Component
class RejectedProblems implements RequestRejectedHandler {

    private final ProblemWriter problems;

    RejectedProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException failure)
            throws IOException {
        if (request.getRequestURI().startsWith("/api/")) {
            problems.write(
                    request,
                    response,
                    HttpStatus.BAD_REQUEST,
                    "this is no address of the API: a name in one holds no % ; / or \\, not encoded either, and is not . or ..");
        } else {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }
}
