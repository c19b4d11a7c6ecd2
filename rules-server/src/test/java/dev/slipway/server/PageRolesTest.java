package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Somebody who may read one programme walks every page that there is. */
class PageRolesTest {

    private static final Set<String> PUBLIC =
            Set.of("/", "/login", "/welcome", "/password", "/language", "/style.css", "/icon.svg", "/error");

    private final TestServer server = TestServer.shared();

    private record Route(RequestMethod method, String pattern) {}

    @Test
    void whatIsHiddenIsAnsweredAsIfItWereNot() {
        String mine = server.programme();
        String hidden = server.programme();
        PageClient viewer = PageClient.of(Role.VIEWER, mine);
        Answer own = viewer.open("/programmes/" + mine);
        int walked = 0;
        for (Route route : routes()) {
            Answer answer = answer(viewer, own, route, hidden);
            Answer absent = answer(viewer, own, route, "none-of-that-name");

            assertThat(answer.status()).as(route.toString()).isIn(400, 401, 404, 415);
            assertThat(withoutMark(answer.text().replace(hidden, "none-of-that-name")))
                    .as(route.toString())
                    .doesNotContain("Programme of a test")
                    .isEqualTo(withoutMark(absent.text()));
            walked++;
        }
        assertThat(walked).isGreaterThan(25);
    }

    @Test
    void whoIsNotSignedInSeesNothing() {
        String id = server.programme();
        for (Route route : routes()) {
            if (route.method() == RequestMethod.GET) {
                Answer answer = new PageClient().open(filled(route, id));

                assertThat(answer.text()).as(route.toString()).doesNotContain("Programme of a test");
            }
        }
    }

    @Test
    void anAdministratorMayGoEverywhere() {
        String id = server.programme();
        PageClient admin = PageClient.of(Role.ADMIN, Caller.EVERYWHERE);
        for (Route route : routes()) {
            boolean isWhole = !route.pattern().replace("{id}", "").contains("{")
                    && !route.pattern().startsWith("/calendar")
                    && !route.pattern().startsWith("/subscriptions/");
            if (isWhole && route.method() == RequestMethod.GET) {
                String query = route.pattern().endsWith("/download") ? "?format=csv" : "";

                assertThat(admin.open(filled(route, id) + query).status())
                        .as(route.toString())
                        .isEqualTo(200);
            }
        }
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        server.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((mapping, method) -> {
                    boolean isPage = method.getBeanType().getPackageName().equals("dev.slipway.server.page");
                    for (String pattern : mapping.getPatternValues()) {
                        for (RequestMethod verb : mapping.getMethodsCondition().getMethods()) {
                            if (isPage && !PUBLIC.contains(pattern)) {
                                routes.add(new Route(verb, pattern));
                            }
                        }
                    }
                });
        return routes;
    }

    private static Answer answer(PageClient viewer, Answer own, Route route, String id) {
        String path = filled(route, id);
        return route.method() == RequestMethod.GET
                ? viewer.open(path)
                : viewer.fill(
                        path,
                        own,
                        "terminal",
                        "port",
                        "date",
                        "2026-01-31",
                        "action",
                        "preview",
                        "rule",
                        "S01",
                        "subject",
                        "port/opening",
                        "owner",
                        "x",
                        "reason",
                        "x",
                        "until",
                        "2027-01-31",
                        "name",
                        "x",
                        "password",
                        PageClient.PASSWORD,
                        "role",
                        "viewer",
                        "days",
                        "3",
                        "kind",
                        "webhook",
                        "target",
                        "https://127.0.0.2/",
                        "text",
                        "x");
    }

    /** The mark of forms is another on each page. */
    private static String withoutMark(String text) {
        return text.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    private static String filled(Route route, String id) {
        return route.pattern().replace("{id}", id).replaceAll("\\{[^}]*}", "x");
    }
}
