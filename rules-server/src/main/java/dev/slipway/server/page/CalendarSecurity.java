package dev.slipway.server.page;

import dev.slipway.server.access.Tokens;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** Calendars know names and passwords but no headers of their own: a token is the password, and never in an address. */
@Configuration(proxyBeanMethods = false)
class CalendarSecurity {

    private static final String KEY = CalendarSecurity.class.getName();
    private static final String SCHEME = "Basic ";

    @Bean
    @Order(0)
    SecurityFilterChain calendarSecurityChain(HttpSecurity http, Tokens tokens) {
        return http.securityMatcher("/calendar/**")
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .addFilterBefore(new TokenFilter(tokens), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    /** Who asks for a calendar. */
    static Caller caller(HttpServletRequest request) {
        if (request.getAttribute(KEY) instanceof Caller caller) {
            return caller;
        }
        throw Refusal.forbidden("send a token that is in force as the password");
    }

    /** Lets in who sends a token that is in force. */
    private static final class TokenFilter extends OncePerRequestFilter {

        private final Tokens tokens;

        TokenFilter(Tokens tokens) {
            this.tokens = tokens;
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            Optional<Caller> caller = password(request).flatMap(tokens::caller);
            if (caller.isEmpty()) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"Slipway\", charset=\"UTF-8\"");
                response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
                return;
            }
            request.setAttribute(KEY, caller.get());
            chain.doFilter(request, response);
        }

        private static Optional<String> password(HttpServletRequest request) {
            String header = request.getHeader("Authorization");
            if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
                return Optional.empty();
            }
            try {
                byte[] decoded = Base64.getDecoder()
                        .decode(header.substring(SCHEME.length()).strip());
                String both = new String(decoded, StandardCharsets.UTF_8);
                return Optional.of(both.substring(both.indexOf(':') + 1));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
