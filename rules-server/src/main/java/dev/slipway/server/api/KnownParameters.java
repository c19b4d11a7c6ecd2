package dev.slipway.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Suggestion;
import dev.slipway.server.base.Refusal;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Refuses a parameter, or a part of a form, that a resource of the API does not have: a misspelt filter would answer with what was
 * filtered out, a misspelt {@code dryRun} would take what was to be shown. One that is sent twice is refused too, since only one
 * of the two counts.
 */
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

    private final DefaultParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException, ServletException {
        if (handler instanceof HandlerMethod method) {
            List<String> known = Arrays.stream(method.getMethodParameters())
                    .flatMap(this::known)
                    .sorted()
                    .toList();
            Set<String> met = new HashSet<>();
            for (String name : sent(request)) {
                if (!known.contains(name)) {
                    throw refused(name, "unknown parameter '" + name + "'", remedy(name, known));
                }
                if (!met.add(name)) {
                    throw refused(name, "'" + name + "' is sent more than once", "send one in each request");
                }
            }
        }
        return true;
    }

    /** In the query, and as parts of a form. */
    private static List<String> sent(HttpServletRequest request) throws IOException, ServletException {
        List<String> names = new ArrayList<>();
        Optional.ofNullable(request.getQueryString()).stream()
                .flatMap(query -> Arrays.stream(query.split("&")))
                .map(pair -> decoded(pair.replaceFirst("=.*", "")))
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        if (request instanceof MultipartRequest) {
            request.getParts().forEach(part -> names.add(part.getName()));
        }
        return names;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, UTF_8);
        } catch (IllegalArgumentException e) {
            throw refused(name, "'" + name + "' is no name of a parameter", "encode % as %25");
        }
    }

    /** A parameter of its own, or each component of a record of them. */
    private Stream<String> known(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(names);
        if (parameter.hasParameterAnnotation(RequestParam.class)
                || parameter.hasParameterAnnotation(RequestPart.class)) {
            return Stream.of(Objects.requireNonNull(parameter.getParameterName()));
        }
        boolean isBound = parameter.getParameterType().isRecord() && parameter.getParameterAnnotations().length == 0;
        return isBound
                ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                : Stream.empty();
    }

    private static String remedy(String name, List<String> known) {
        return known.isEmpty() ? "this has no parameters" : Suggestion.of(name, known);
    }

    private static Refusal refused(String name, String message, String remedy) {
        Problem problem = new Problem(name, 0, 0, message, remedy);
        return new Refusal(Refusal.Kind.MALFORMED, problem.toString(), List.of(problem));
    }
}
