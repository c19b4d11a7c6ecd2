package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import dev.slipway.server.access.FirstAdmin;
import dev.slipway.server.access.RequestLimits;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** People come and go, forget their passwords, and one of them must be able to let in the others. */
class PeopleTest {

    private static final String FRESH = "another long word for a test";

    private final TestServer server = TestServer.shared();

    @Test
    void theLastAdministratorStays() {
        String name = PageClient.user(Role.ADMIN, Caller.EVERYWHERE);
        String path = "/users/" + name;
        PageClient self = signedIn(name, PageClient.PASSWORD);
        Answer page = self.open("/people");
        alone(name, () -> {
            for (Answer refused : List.of(
                    server.post(path + "/grants", "{\"role\": \"viewer\"}"),
                    delete(path + "/grants"),
                    delete(path),
                    self.fill("/people/users/" + name + "/grant", page, "role", "viewer", "programme", ""),
                    self.fill("/people/users/" + name + "/withdraw", page, "programme", "*"))) {
                assertThat(refused.status()).as(refused.text()).isEqualTo(409);
                assertThat(refused.text()).contains("only administrator");
            }
            assertThat(self.open("/people").status()).isEqualTo(200);
            String one = "{\"role\": \"viewer\", \"programme\": \"" + server.programme() + "\"}";
            assertThat(server.post(path + "/grants", one).status()).isEqualTo(204);
        });
        assertThat(delete(path).status()).isEqualTo(204);
    }

    @Test
    void whereNoAdministratorIsLeftAStartOffersALinkAgain() {
        FirstAdmin first = server.bean(FirstAdmin.class);
        PageClient.user(Role.ADMIN, Caller.EVERYWHERE);
        assertThat(first.freshCode()).isEmpty();
        alone("nobody at all", () -> {
            String code = first.freshCode().orElseThrow();
            PageClient visitor = new PageClient();
            Answer welcome = visitor.open("/welcome?code=" + code);
            String name = "rescue-" + UUID.randomUUID();

            visitor.fill("/welcome", welcome, "code", code, "username", name, "password", FRESH);

            assertThat(signedIn(name, FRESH).open("/people").status()).isEqualTo(200);
            assertThat(first.freshCode()).isEmpty();
            assertThat(first.isValid(code)).isFalse();
        });
    }

    @Test
    void whoWasShutOutIsLetInAgainByBeingAdded() {
        String id = server.programme();
        String name = PageClient.user(Role.REPORTER, id);
        PageClient before = signedIn(name, PageClient.PASSWORD);
        delete("/users/" + name);
        assertThat(server.post("/users/" + name + "/grants", "{\"role\": \"viewer\"}")
                        .text())
                .contains("add them again");

        Answer added = add(name, FRESH, id);

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(signedIn(name, FRESH).open("/programmes/" + id).status()).isEqualTo(200);
        assertThat(before.open("/programmes/" + id).text()).contains("action=\"/login\"");
        assertThat(signedIn(name, PageClient.PASSWORD).open("/programmes/" + id).text())
                .contains("action=\"/login\"");
        assertThat(grants(name)).containsExactly("viewer");
        assertThat(add(name, FRESH, id).status()).isEqualTo(409);
    }

    @Test
    void aRoleIsTakenAway() {
        String id = server.programme();
        String name = PageClient.user(Role.REPORTER, id);
        PageClient client = signedIn(name, PageClient.PASSWORD);
        assertThat(client.open("/programmes/" + id).status()).isEqualTo(200);

        assertThat(delete("/users/" + name + "/grants?programme=" + id).status())
                .isEqualTo(204);

        assertThat(client.open("/programmes/" + id).status()).isEqualTo(404);
        assertThat(delete("/users/" + name + "/grants?programme=" + id).status())
                .isEqualTo(404);
        assertThat(grants(name)).isEmpty();
    }

    @Test
    void onesOwnPasswordIsChangedByWhoKnowsIt() {
        String name = PageClient.user(Role.VIEWER, server.programme());
        PageClient self = signedIn(name, PageClient.PASSWORD);
        PageClient elsewhere = signedIn(name, PageClient.PASSWORD);
        assertThat(self.open("/").text()).contains("href=\"/password\"");
        Answer form = self.open("/password");

        assertThat(change(self, form, "not my password", FRESH).status()).isEqualTo(422);
        assertThat(change(self, form, PageClient.PASSWORD, "short").status()).isEqualTo(422);
        Answer changed = change(self, form, PageClient.PASSWORD, FRESH);

        assertThat(changed.text()).contains("The password was changed");
        assertThat(self.open("/password").text()).contains("name=\"old\"");
        assertThat(elsewhere.open("/").text()).contains("action=\"/login\"");
        assertThat(signedIn(name, FRESH).open("/").text()).contains(name);
        assertThat(signedIn(name, PageClient.PASSWORD).open("/").text()).contains("action=\"/login\"");
    }

    @Test
    void aLinkLeadsToANewPasswordOnce() {
        String name = PageClient.user(Role.VIEWER, server.programme());
        PageClient admin = PageClient.admin();
        Answer made = admin.fill("/people/users/" + name + "/password", admin.open("/people"), "x", "y");
        String path = "/password?code=" + PageClient.between(made, "<code>/password?code=", "</code>");
        assertThat(admin.open("/people").text()).doesNotContain("/password?code=");
        PageClient visitor = new PageClient();
        Answer form = visitor.open(path);
        String code = PageClient.value(form, "code");

        Answer done = visitor.fill("/password", form, "code", code, "fresh", FRESH);

        assertThat(done.text()).contains("The password was changed");
        assertThat(signedIn(name, FRESH).open("/").text()).contains(name);
        assertThat(visitor.fill("/password", form, "code", code, "fresh", PageClient.PASSWORD)
                        .status())
                .isEqualTo(403);
        assertThat(visitor.open(path).status()).isEqualTo(403);
        assertThat(server.database()
                        .sql("select count(*) from app_user where reset_sha256 = ?")
                        .param(code)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aLinkEndsAfterDaysAndIsForAdministratorsToMake() {
        String name = PageClient.user(Role.VIEWER, server.programme());
        JsonNode link = server.post("/users/" + name + "/password-link", "").json();
        assertThat(new PageClient().open(link.path("path").asString()).status()).isEqualTo(200);

        server.database()
                .sql("update app_user set reset_until = current_timestamp where name = ?")
                .param(name)
                .update();

        assertThat(new PageClient().open(link.path("path").asString()).status()).isEqualTo(403);
        assertThat(server.send(
                                "POST",
                                "/users/" + name + "/password-link",
                                new byte[0],
                                server.token(Role.ADMIN, server.programme()))
                        .status())
                .isEqualTo(403);
        assertThat(server.post("/users/nobody-of-that-name/password-link", "").status())
                .isEqualTo(404);
    }

    @Test
    void whoTriesTooManyPasswordsIsToldSoOnAPage() {
        String address = "203.0.113." + (1 + Math.floorMod(System.nanoTime(), 250));
        PageClient visitor = new PageClient().from(address);
        Answer form = visitor.open("/login");
        for (int i = 0; i < 60; i++) {
            server.bean(RequestLimits.class).wrongGuess(address);
        }

        Answer last = visitor.submit("/login", form, "username=nobody&password=wrong");

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isNotEmpty();
        assertThat(last.header("Content-Type")).startsWith("text/html");
        assertThat(last.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(last.text()).contains("Too many wrong passwords", "/style.css");
    }

    private static Answer change(PageClient client, Answer form, String old, String fresh) {
        return client.fill("/password", form, "old", old, "fresh", fresh);
    }

    private static PageClient signedIn(String name, String password) {
        PageClient client = new PageClient();
        client.signIn(name, password);
        return client;
    }

    private Answer add(String name, String password, String programme) {
        return server.post(
                "/users",
                "{\"name\": \"%s\", \"password\": \"%s\", \"role\": \"viewer\", \"programme\": \"%s\"}"
                        .formatted(name, password, programme));
    }

    private Answer delete(String path) {
        return server.send("DELETE", path, new byte[0], server.token(Role.ADMIN, Caller.EVERYWHERE));
    }

    private List<String> grants(String name) {
        return server.get("/users")
                .json()
                .path("grants")
                .valueStream()
                .filter(grant -> grant.path("user").asString().equals(name))
                .map(grant -> grant.path("role").asString())
                .toList();
    }

    /** Does something while nobody else who signs in is an administrator. */
    private void alone(String name, Runnable work) {
        List<String> others = server.database()
                .sql("select principal from grant_ where programme = '*' and role = 'admin' and principal like 'user:%'"
                        + " and principal <> ?")
                .param("user:" + name)
                .query(String.class)
                .list();
        others.forEach(other -> role(other, "viewer"));
        try {
            work.run();
        } finally {
            others.forEach(other -> role(other, "admin"));
        }
    }

    private void role(String principal, String role) {
        server.database()
                .sql("update grant_ set role = ? where principal = ? and programme = '*'")
                .params(role, principal)
                .update();
    }
}
