package dev.slipway.server.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Suggestion;
import dev.slipway.server.base.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses a parameter that a resource of the API does not have: a misspelt filter would answer with what was filtered out. */
@Component
class KnownParameters implements HandlerInterceptor, WebMvcConfigurer {

    private final DefaultParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && request.getQueryString() != null) {
            List<String> known = Arrays.stream(method.getMethodParameters())
                    .flatMap(this::known)
                    .sorted()
                    .toList();
            sent(request).filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
                throw refused(name, known);
            });
        }
        return true;
    }

    /** Of the query alone: the parts of a form are the body's. */
    private static Stream<String> sent(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString()).stream()
                .flatMap(query -> Arrays.stream(query.split("&")))
                .map(pair -> URLDecoder.decode(pair.replaceFirst("=.*", ""), UTF_8))
                .filter(name -> !name.isEmpty());
    }

    /** A parameter of its own, or each component of a record of them. */
    private Stream<String> known(MethodParameter parameter) {
        parameter.initParameterNameDiscovery(names);
        if (parameter.hasParameterAnnotation(RequestParam.class)) {
            return Stream.of(Objects.requireNonNull(parameter.getParameterName()));
        }
        boolean isBound = parameter.getParameterType().isRecord() && parameter.getParameterAnnotations().length == 0;
        return isBound
                ? Arrays.stream(parameter.getParameterType().getRecordComponents())
                        .map(RecordComponent::getName)
                : Stream.empty();
    }

    private static Refusal refused(String name, List<String> known) {
        String remedy = known.isEmpty() ? "this has no parameters" : Suggestion.of(name, known);
        Problem problem = new Problem(name, 0, 0, "unknown parameter '" + name + "'", remedy);
        return new Refusal(Refusal.Kind.MALFORMED, problem.toString(), List.of(problem));
    }
}
