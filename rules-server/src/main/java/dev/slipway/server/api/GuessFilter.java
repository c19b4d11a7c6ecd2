package dev.slipway.server.api;

import dev.slipway.server.access.RequestLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody try one password after the other. */
final class GuessFilter extends OncePerRequestFilter {

    private final RequestLimits limits;
    private final ProblemWriter problems;

    GuessFilter(RequestLimits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration pause = request.getMethod().equals("POST") ? limits.guess(request.getRemoteAddr()) : Duration.ZERO;
        if (pause.isZero()) {
            chain.doFilter(request, response);
            return;
        }
        problems.later(
                request, response, HttpStatus.TOO_MANY_REQUESTS, pause, "too many wrong passwords; try again later");
    }
}
