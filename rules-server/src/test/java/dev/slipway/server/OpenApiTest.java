package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
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
        JsonNode paths = new YAMLMapper()
                .readTree(server.send("GET", "/openapi.yaml", new byte[0], "").text())
                .path("paths");
        paths.propertyNames().forEach(path -> paths.path(path).propertyNames().stream()
                .filter(key -> !key.equals("parameters"))
                .forEach(method -> described.add(method + " " + path)));

        assertThat(described).isEqualTo(routes);
    }
}
