package dev.slipway.server.api;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers as if a programme were not there to whoever may not read it, before anything that they send is looked at. */
final class GrantFilter extends OncePerRequestFilter {

    private static final Pattern PROGRAMME = Pattern.compile("/api/v1/programmes/([^/]+)(?:/.*)?");

    private final ProblemWriter problems;

    GrantFilter(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        Matcher path = PROGRAMME.matcher(request.getServletPath());
        boolean isHidden = path.matches()
                && known != null
                && known.getPrincipal() instanceof Caller caller
                && !caller.may(Permission.READ, path.group(1));
        if (isHidden) {
            String reason = Refusal.noProgramme(path.group(1)).reason();
            problems.write(request, response, HttpStatus.NOT_FOUND, reason);
        } else {
            chain.doFilter(request, response);
        }
    }
}
