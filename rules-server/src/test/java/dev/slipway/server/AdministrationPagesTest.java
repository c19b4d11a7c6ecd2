package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdministrationPagesTest {

    private final TestServer server = TestServer.shared();
    private final PageClient admin = PageClient.admin();

    @Test
    void aWebhookIsMadeItsSecretShownOnceAndATestIsInItsLedger() {
        String id = server.programme();

        Answer made = subscribe("webhook", "https://127.0.0.2/hook", id);
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        String secret = PageClient.between(made, "<code>whsec_", "</code>");
        String here = "/subscriptions/" + PageClient.between(made, "action=\"/subscriptions/", "/");

        assertThat(admin.open(here).text()).doesNotContain(secret).contains("No message was sent yet", "amber");
        assertThat(admin.open("/subscriptions").text()).contains("https://127.0.0.2/hook", id);
        Answer tested = admin.fill(here + "/test", admin.open(here), "x", "y");
        assertThat(tested.text()).contains("waiting").contains("/resend\"");

        String resend = here + "/deliveries/" + PageClient.between(tested, here + "/deliveries/", "\"");
        assertThat(admin.fill(resend, tested, "x", "y").status()).isEqualTo(200);
        admin.fill(here + "/end", tested, "x", "y");
        assertThat(admin.open(here).status()).isEqualTo(404);
    }

    @Test
    void aTargetThatIsRefusedIsRefusedHereToo() {
        Answer refused = subscribe("webhook", "https://127.0.0.1/hook", "");

        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    void anAdministratorOfOneProgrammeSubscribesForThatAlone() {
        String mine = server.programme();
        String other = server.programme();
        PageClient local = PageClient.of(Role.ADMIN, mine);
        Answer page = local.open("/subscriptions");

        assertThat(page.text()).contains("<option value=\"" + mine + "\">").doesNotContain(other, "/people", "/audit");
        assertThat(local.fill(
                                "/subscriptions",
                                page,
                                "kind",
                                "webhook",
                                "target",
                                "https://127.0.0.2/",
                                "programme",
                                other)
                        .status())
                .isEqualTo(404);
        assertThat(local.fill("/subscriptions", page, "kind", "webhook", "target", "https://127.0.0.2/")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void somebodyIsAddedGivenARoleAndShutOut() {
        String id = server.programme();
        String name = "new-" + id;
        Answer page = admin.open("/people");
        admin.fill(
                "/people/users",
                page,
                "name",
                name,
                "password",
                PageClient.PASSWORD,
                "role",
                "viewer",
                "programme",
                id);
        PageClient added = new PageClient();
        added.signIn(name, PageClient.PASSWORD);
        assertThat(added.open("/programmes/" + id + "/form").status()).isEqualTo(403);

        Answer granted = admin.fill("/people/users/" + name + "/grant", page, "role", "reporter", "programme", id);
        assertThat(granted.text()).contains(name, "reports status");
        assertThat(added.open("/programmes/" + id + "/form").status()).isEqualTo(200);

        admin.fill("/people/users/" + name + "/disable", page, "x", "y");
        assertThat(added.open("/programmes/" + id).text()).contains("action=\"/login\"");
    }

    @Test
    void nobodyShutsThemselvesOut() {
        String name = PageClient.user(Role.ADMIN, Caller.EVERYWHERE);
        PageClient self = new PageClient();
        self.signIn(name, PageClient.PASSWORD);

        assertThat(self.fill("/people/users/" + name + "/disable", self.open("/people"), "x", "y")
                        .status())
                .isEqualTo(409);
        assertThat(self.open("/people").status()).isEqualTo(200);
    }

    @Test
    void aTokenIsShownOnceAndRevoked() {
        String id = server.programme();
        Answer made = admin.fill(
                "/people/tokens",
                admin.open("/people"),
                "name",
                "t-" + id,
                "role",
                "viewer",
                "programme",
                id,
                "days",
                "3");
        String token = "slw_" + PageClient.between(made, "<code>slw_", "</code>");

        assertThat(server.send("GET", "/programmes/" + id, new byte[0], token).status())
                .isEqualTo(200);
        assertThat(admin.open("/people").text()).contains("t-" + id).doesNotContain(token);

        String row = PageClient.between(made, "t-" + id, "</tr>");
        String revoke = row.substring(row.indexOf("/people/tokens/"), row.indexOf("/revoke")) + "/revoke";
        assertThat(admin.fill(revoke, made, "x", "y").text()).contains("revoked");
        assertThat(server.send("GET", "/programmes/" + id, new byte[0], token).status())
                .isEqualTo(401);
    }

    @Test
    void whatWasDoneIsInTheAudit() {
        String id = server.programme();

        assertThat(admin.open("/audit").text()).contains("programme", id);
        assertThat(admin.open("/audit?after=soon").status()).isEqualTo(400);
    }

    @Test
    void theRulesAreThereWithTheThresholdsInForce() {
        String id = server.programme();
        Answer rules = PageClient.of(Role.VIEWER, id).open("/programmes/" + id + "/rules");

        assertThat(rules.text())
                .contains("<tr id=\"S01\">", "A promise whose day has passed", "bands.red", "standard/policy.yaml");
    }

    @Test
    void forOthersThesePagesAreNotThere() {
        String id = server.programme();
        for (Role role : List.of(Role.VIEWER, Role.REPORTER, Role.PLANNER, Role.APPROVER, Role.ADMIN)) {
            PageClient somebody = PageClient.of(role, id);
            Answer own = somebody.open("/");

            assertThat(somebody.open("/people").status()).as(role.word()).isEqualTo(404);
            assertThat(somebody.open("/audit").status()).as(role.word()).isEqualTo(404);
            assertThat(somebody.fill("/people/users/x/disable", own, "x", "y").status())
                    .as(role.word())
                    .isEqualTo(404);
            assertThat(somebody.open("/subscriptions").status())
                    .as(role.word())
                    .isEqualTo(role == Role.ADMIN ? 200 : 404);
        }
        assertThat(PageClient.of(Role.ADMIN, server.programme())
                        .open("/programmes/" + id + "/rules")
                        .status())
                .isEqualTo(404);
    }

    private Answer subscribe(String kind, String target, String programme) {
        return admin.fill(
                "/subscriptions",
                admin.open("/subscriptions"),
                "kind",
                kind,
                "target",
                target,
                "programme",
                programme,
                "severity",
                "amber");
    }
}
