package dev.slipway.server.api;

import dev.slipway.server.access.RequestLimits;
import dev.slipway.server.access.Tokens;
import dev.slipway.server.base.Caller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows a program by the token that it sends with each request. */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final Tokens tokens;
    private final RequestLimits limits;
    private final ProblemWriter problems;

    BearerFilter(Tokens tokens, RequestLimits limits, ProblemWriter problems) {
        this.tokens = tokens;
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Caller> caller;
        try {
            caller = caller(request);
        } catch (DataAccessException e) {
            problems.later(
                    request,
                    response,
                    HttpStatus.SERVICE_UNAVAILABLE,
                    Duration.ofSeconds(5),
                    "the database does not answer; try again");
            return;
        }
        Duration pause = caller.map(limits::request).orElseGet(() -> guessed(request));
        if (!pause.isZero()) {
            problems.later(request, response, HttpStatus.TOO_MANY_REQUESTS, pause, "too many requests; ask less often");
            return;
        }
        caller.ifPresent(BearerFilter::enter);
        chain.doFilter(request, response);
    }

    /** A request without a token is no guess. */
    private Duration guessed(HttpServletRequest request) {
        if (request.getHeader("Authorization") == null) {
            return Duration.ZERO;
        }
        Duration pause = limits.guess(request.getRemoteAddr());
        limits.wrongGuess(request.getRemoteAddr());
        return pause;
    }

    private static void enter(Caller caller) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(caller, "", List.of()));
        SecurityContextHolder.setContext(context);
    }

    private Optional<Caller> caller(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .flatMap(header ->
                        tokens.caller(header.substring(SCHEME.length()).strip()));
    }
}
