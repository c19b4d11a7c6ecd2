package dev.slipway.server.page;

import dev.slipway.server.access.RequestLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets nobody try one password after the other. */
final class GuessFilter extends OncePerRequestFilter {

    private final RequestLimits limits;
    private final ObjectProvider<Pages> pages;

    GuessFilter(RequestLimits limits, ObjectProvider<Pages> pages) {
        this.limits = limits;
        this.pages = pages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration pause = request.getMethod().equals("POST") ? limits.guess(request.getRemoteAddr()) : Duration.ZERO;
        if (pause.isZero()) {
            chain.doFilter(request, response);
        } else {
            FilterPage.write(pages.getObject().tooMany(request, pause), response);
        }
    }
}
