package dev.slipway.server.page;

import dev.slipway.server.access.RequestLimits;
import dev.slipway.server.access.SignIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Who may see a page: those who signed in. A page runs no script, and sends forms to this server alone. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(2)
    SecurityFilterChain pageSecurityChain(HttpSecurity http, SignIn users) {
        return http.userDetailsService(users)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/",
                                "/login",
                                "/welcome",
                                "/password",
                                "/language",
                                "/style.css",
                                "/icon.svg",
                                "/error",
                                "/actuator/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(
                        form -> form.loginPage("/login").defaultSuccessUrl("/").failureUrl("/login?failed"))
                .logout(logout -> logout.logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .build();
    }

    /** Around the one that looks up who is signed in. Filters are made before the database is there, and pages need it. */
    @Bean
    FilterRegistrationBean<OutageFilter> outageFilter(ObjectProvider<Pages> pages) {
        FilterRegistrationBean<OutageFilter> filter = new FilterRegistrationBean<>(new OutageFilter(pages));
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 10);
        return filter;
    }

    /** Before the form is looked at: who guesses passwords waits. */
    @Bean
    FilterRegistrationBean<GuessFilter> guessFilter(RequestLimits limits, ObjectProvider<Pages> pages) {
        FilterRegistrationBean<GuessFilter> filter = new FilterRegistrationBean<>(new GuessFilter(limits, pages));
        filter.addUrlPatterns("/login");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return filter;
    }
}
