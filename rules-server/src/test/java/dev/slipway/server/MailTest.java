package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import dev.slipway.server.clock.ServerClock;
import dev.slipway.server.delivery.Retention;
import dev.slipway.server.judging.DayTick;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    private static final String DONE = "report_date,terminal,milestone,actual\n2026-03-02,port,opening,2026-03-01\n";
    private static final String TAKEN_BACK =
            "report_date,terminal,milestone,actual\n2026-03-03,port,opening,withdrawn\n";

    private final TestServer server = TestServer.shared();
    private final String address = "anna-" + UUID.randomUUID() + "@example.org";

    @Test
    void whatIsRedIsToldAtOnceAndTheRestOnceADay() throws Exception {
        String id = server.programme();
        String subscription = subscribe(id, "");

        report(id, DONE);
        report(id, TAKEN_BACK);
        server.await(() -> !inbox().isEmpty());

        assertThat(inbox()).singleElement().satisfies(mail -> assertThat(mail.getSubject())
                .contains("red raised: port/opening"));
        letADayPass(subscription);
        server.await(() -> inbox().size() == 2);
        server.bean(DayTick.class).tick();

        Message digest = inbox().get(1);
        assertThat(digest.getSubject()).contains("2 cleared, 2 raised");
        assertThat(text(digest)).contains("== " + id + " ==").contains("cleared: port/opening");
        assertThat(deliveries(subscription)).containsExactly("arrived", "arrived");
    }

    @Test
    void daysThatAServerWasOffAreOneDigest() throws Exception {
        String id = server.programme();
        String subscription = subscribe(id, "");
        report(id, DONE);
        server.database()
                .sql("update subscription set digested_on = ? where id = ?")
                .params(server.bean(ServerClock.class).now().toLocalDate().minusDays(5), subscription)
                .update();

        DaysTest.passADay(server, id, 5);
        server.bean(DayTick.class).tick();
        server.await(() -> deliveries(subscription).equals(List.of("arrived")));

        assertThat(inbox()).hasSize(1);
    }

    @Test
    void whoWantsEachAtOnceHasEachAtOnce() throws Exception {
        String id = server.programme();
        String subscription = subscribe(id, ", \"digest\": false");

        report(id, DONE);

        server.await(() -> deliveries(subscription).contains("arrived"));
        server.await(() -> !deliveries(subscription).contains("waiting"));
        assertThat(inbox())
                .anySatisfy(mail -> assertThat(mail.getSubject()).contains("red cleared: port/opening"))
                .allSatisfy(mail -> assertThat(mail.getHeader("X-Slipway-Id")).hasSize(1));
    }

    @Test
    void aTestIsMailedToo() throws Exception {
        String subscription = subscribe(server.programme(), "");

        assertThat(server.post("/subscriptions/" + subscription + "/test", "").status())
                .isEqualTo(202);
        server.await(() -> !inbox().isEmpty());

        assertThat(inbox().get(0).getSubject()).isEqualTo("Slipway: mail arrives");
    }

    @Test
    void whoReadsRussianIsToldInRussian() throws Exception {
        String id = server.programme();
        String subscription = subscribe(id, ", \"language\": \"ru\", \"filter\": {\"rule\": \"S01\"}");

        report(id, DONE);
        report(id, TAKEN_BACK);
        server.await(() -> !inbox().isEmpty());

        assertThat(inbox().get(0).getSubject())
                .startsWith("красный, возникло: port/opening, ")
                .doesNotContain("Overdue");
        assertThat(text(inbox().get(0)))
                .contains("«Opening»")
                .contains("ответственный: Port authority")
                .doesNotContain("late");
        letADayPass(subscription);
        server.await(() -> inbox().size() == 2);
        assertThat(inbox().get(1).getSubject()).isEqualTo("Slipway: снято: 1");
        assertThat(text(inbox().get(1))).doesNotContain("Overdue", "late", "as of");
    }

    @ParameterizedTest
    @CsvSource({"ru, Slipway: почта доходит", "zh, Slipway：邮件可以送达"})
    void aTestSpeaksTheLanguageToo(String language, String subject) throws Exception {
        String subscription = subscribe(server.programme(), ", \"language\": \"" + language + "\"");
        assertThat(server.get("/subscriptions/" + subscription)
                        .json()
                        .path("language")
                        .asString())
                .isEqualTo(language);

        server.post("/subscriptions/" + subscription + "/test", "");
        server.await(() -> !inbox().isEmpty());

        assertThat(inbox().get(0).getSubject()).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource({"mail, xx", "webhook, ru"})
    void aLanguageThatIsNotSpokenIsRefused(String kind, String language) {
        String target = kind.equals("mail") ? address : "https://127.0.0.2:9/";

        Answer refused = server.post(
                "/subscriptions",
                "{\"kind\": \"" + kind + "\", \"target\": \"" + target + "\", \"language\": \"" + language + "\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("problems").path(0).path("place").asString())
                .isEqualTo("language");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "two@example.org,three@example.org", "a@b@c", "x@example.org\\r\\nBcc: y@z"})
    void whatIsNoMailboxIsRefused(String target) {
        Answer refused = server.post("/subscriptions", "{\"kind\": \"mail\", \"target\": \"" + target + "\"}");

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
    }

    @Test
    void aReceiverThatTakesNothingForDaysIsPausedAndItsOwnerIsTold() throws Exception {
        String id = server.programme();
        Answer made = server.post(
                "/subscriptions",
                "{\"kind\": \"webhook\", \"target\": \"http://127.0.0.2:9/\", \"programme\": \"" + id
                        + "\", \"owner\": \"" + address + "\"}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String path = "/subscriptions/" + made.json().path("id").asString();
        server.post(path + "/test", "");
        server.database()
                .sql("update outbox set made_at = ?, next_at = ? where subscription_id = ?")
                .params(
                        server.bean(ServerClock.class).now().minusDays(4),
                        server.bean(ServerClock.class).now().minusDays(1),
                        made.json().path("id").asString())
                .update();

        server.await(() -> server.get(path).json().path("state").asString().equals("paused"));
        server.await(() -> !inbox().isEmpty());
        report(id, DONE);

        assertThat(inbox().get(0).getSubject()).isEqualTo("Slipway: a subscription is paused");
        assertThat(deliveries(made.json().path("id").asString()))
                .as("what happens meanwhile waits")
                .containsExactly("waiting", "waiting", "dead");
        assertThat(server.post(path + "/resume", "").json().path("state").asString())
                .isEqualTo("active");
        assertThat(server.get("/audit?limit=50").text()).contains("subscription paused", "subscription resumed");
    }

    @Test
    void whatAMessageSaidIsForgottenAfterAMonth() throws Exception {
        String subscription = subscribe(server.programme(), "");
        String delivery = server.post("/subscriptions/" + subscription + "/test", "")
                .json()
                .path("delivery")
                .asString();
        server.await(() -> deliveries(subscription).contains("arrived"));
        server.bean(Retention.class).forget();
        assertThat(server.get("/deliveries/" + delivery).json().has("body")).isTrue();
        server.database()
                .sql("update outbox set made_at = ? where id = ?")
                .params(server.bean(ServerClock.class).now().minusDays(31), delivery)
                .update();

        server.bean(Retention.class).forget();

        assertThat(server.get("/deliveries/" + delivery).json().has("body")).isFalse();
        assertThat(deliveries(subscription)).containsExactly("arrived");
        assertThat(server.post("/deliveries/" + delivery + "/resend", "").status())
                .isEqualTo(409);
    }

    private String subscribe(String programme, String more) {
        Answer made = server.post(
                "/subscriptions",
                "{\"kind\": \"mail\", \"target\": \"" + address + "\", \"programme\": \"" + programme + "\"" + more
                        + "}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.json().has("secret")).isFalse();
        return made.json().path("id").asString();
    }

    private void report(String programme, String csv) {
        Answer taken = server.post("/programmes/" + programme + "/updates", csv, "Content-Type", "text/csv");
        assertThat(taken.status()).as(taken.text()).isEqualTo(201);
    }

    private void letADayPass(String subscription) {
        server.database()
                .sql("update subscription set digested_on = ? where id = ?")
                .params(server.bean(ServerClock.class).now().toLocalDate().minusDays(2), subscription)
                .update();
        server.bean(DayTick.class).tick();
    }

    private List<String> deliveries(String subscription) {
        return server.get("/subscriptions/" + subscription + "/deliveries")
                .json()
                .path("items")
                .findValuesAsString("state");
    }

    private List<Message> inbox() {
        return Arrays.stream(TestServer.mails().getReceivedMessages())
                .filter(this::isMine)
                .map(Message.class::cast)
                .toList();
    }

    private boolean isMine(Message mail) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Message mail) throws IOException, MessagingException {
        return String.valueOf(mail.getContent());
    }
}
