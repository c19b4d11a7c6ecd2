package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The description says what there is, no more and no less. */
class OpenApiTest {

    private static final String ROOT = "/api/v1";

    private final TestServer server = TestServer.shared();

    @Test
    void everyRouteIsDescribedAndEveryDescriptionHasARoute() {
        Set<String> routes = new TreeSet<>();
        server.bean(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith(ROOT) && !path.endsWith("openapi.yaml"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> routes.add(method.name().toLowerCase(Locale.ROOT) + " "
                                        + path.substring(ROOT.length())))));
        Set<String> described = new TreeSet<>();
        JsonNode paths = description().path("paths");
        paths.propertyNames().forEach(path -> paths.path(path).propertyNames().stream()
                .filter(key -> !key.equals("parameters"))
                .forEach(method -> described.add(method + " " + path)));

        assertThat(described).isEqualTo(routes);
    }

    /** What is not known is refused, so whoever goes by the description must find everything there. */
    @Test
    void everyMemberOfABodyAndEveryParameterIsDescribedAndNoOther() {
        Map<String, Set<String>> taken = new TreeMap<>();
        server.bean(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, handler) -> {
            for (String path : mapping.getPatternValues()) {
                if (path.startsWith(ROOT) && !path.endsWith("openapi.yaml")) {
                    mapping.getMethodsCondition().getMethods().forEach(method -> taken.computeIfAbsent(
                                    method.name().toLowerCase(Locale.ROOT) + " " + path.substring(ROOT.length()),
                                    key -> new TreeSet<>())
                            .addAll(names(handler)));
                }
            }
        });
        JsonNode description = description();
        Map<String, Set<String>> described = new TreeMap<>();
        taken.keySet().forEach(route -> described.put(route, names(description, route)));

        assertThat(described).isEqualTo(taken);
    }

    private JsonNode description() {
        return new YAMLMapper()
                .readTree(server.send("GET", "/openapi.yaml", new byte[0], "").text());
    }

    private static Set<String> names(HandlerMethod handler) {
        Set<String> names = new TreeSet<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            boolean isBody = parameter.hasParameterAnnotation(RequestBody.class);
            if (parameter.hasParameterAnnotation(RequestParam.class)
                    && parameter.getParameterType() != MultipartFile.class) {
                names.add("?" + parameter.getParameter().getName());
            } else if (parameter.getParameterType().isRecord()
                    && (isBody || parameter.getParameterAnnotations().length == 0)) {
                for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
                    names.add((isBody ? "" : "?") + component.getName());
                }
            }
        }
        return names;
    }

    private static Set<String> names(JsonNode description, String route) {
        String[] parts = route.split(" ");
        JsonNode operation = description.path("paths").path(parts[1]).path(parts[0]);
        Set<String> names = new TreeSet<>();
        for (JsonNode parameter : operation.path("parameters")) {
            JsonNode resolved = resolved(description, parameter);
            if (resolved.path("in").asString().equals("query")) {
                names.add("?" + resolved.path("name").asString());
            }
        }
        JsonNode body = operation.path("requestBody").path("content").path("application/json");
        names.addAll(
                resolved(description, body.path("schema")).path("properties").propertyNames());
        return names;
    }

    private static JsonNode resolved(JsonNode description, JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : description.at(reference.substring(1));
    }
}
