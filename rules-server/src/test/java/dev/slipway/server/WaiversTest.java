package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import dev.slipway.server.base.Role;
import dev.slipway.server.clock.ServerClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WaiversTest {

    private final TestServer server = TestServer.shared();
    private final LocalDate today = server.bean(ServerClock.class).now().toLocalDate();

    @Test
    void whoAskedDoesNotDecideAndAnotherDoes() {
        String id = server.programme();
        String alert = server.alert(id, "S01", "port/opening");
        Answer asked = ask(id, today.plusDays(30));
        assertThat(asked.status()).as(asked.text()).isEqualTo(201);
        String path =
                "/programmes/" + id + "/waivers/" + asked.json().path("id").asString();

        assertThat(server.post(path + "/approve", "").status()).isEqualTo(403);
        assertThat(decide(id, path + "/approve", Role.PLANNER).status()).isEqualTo(403);
        assertThat(decide(id, path + "/approve", Role.APPROVER).status()).isEqualTo(200);
        assertThat(decide(id, path + "/reject", Role.APPROVER).status()).isEqualTo(409);

        assertThat(server.get("/programmes/" + id)
                        .json()
                        .path("summary")
                        .path("waived")
                        .asInt())
                .isEqualTo(1);
        assertThat(server.get("/programmes/" + id + "/alerts?state=waived").text())
                .contains("S01");
        assertThat(events(id, alert)).contains("\"kind\":\"waived\"");
        assertThat(server.get("/programmes/" + id + "/assessment").text()).contains("Known to the bank");

        assertThat(decide(id, path + "/revoke", Role.APPROVER).status()).isEqualTo(200);
        assertThat(events(id, alert)).contains("\"kind\":\"returned\"");
    }

    @Test
    void aTokenThatAskedOrDecidedIsCalledByItsName() {
        String id = server.programme();
        Answer asked = ask(id, today.plusDays(30));
        String path =
                "/programmes/" + id + "/waivers/" + asked.json().path("id").asString();

        JsonNode decided = decide(id, path + "/approve", Role.APPROVER).json();
        JsonNode listed = server.get("/programmes/" + id + "/waivers")
                .json()
                .path("items")
                .path(0);

        for (JsonNode waiver : List.of(decided, listed)) {
            for (String who : List.of("requestedBy", "decidedBy")) {
                assertThat(waiver.path(who).asString()).startsWith("token:").doesNotContain("test-");
                assertThat(waiver.path(who + "Name").asString()).startsWith("token:test-");
            }
        }
        assertThat(PageClient.of(Role.VIEWER, id)
                        .open("/programmes/" + id + "/waivers")
                        .text())
                .contains("asked for by test-", "decided by test-");
    }

    @Test
    void theAlertIsBackOnTheDayAfterTheLast() {
        String id = server.programme();
        String alert = server.alert(id, "S01", "port/opening");
        String waiver = ask(id, today).json().path("id").asString();
        decide(id, "/programmes/" + id + "/waivers/" + waiver + "/approve", Role.APPROVER);
        server.database()
                .sql("update waiver set until_day = ? where id = ?")
                .params(today.minusDays(1), waiver)
                .update();

        DaysTest.passADay(server, id, 1);

        assertThat(events(id, alert)).contains("\"kind\":\"returned\"").contains("\"by\":\"server\"");
    }

    @Test
    void aWeekBeforeAWaiverEndsItsAlertSaysSo() {
        String id = server.programme();
        String alert = server.alert(id, "S01", "port/opening");
        String longer = approved(id, "port/opening", today.plusDays(8));
        approved(id, "port/opening", today.plusDays(7));
        DaysTest.passADay(server, id, 1);
        assertThat(events(id, alert)).doesNotContain("ending");

        decide(id, "/programmes/" + id + "/waivers/" + longer + "/revoke", Role.APPROVER);
        DaysTest.passADay(server, id, 3);

        assertThat(events(id, alert))
                .containsOnlyOnce("\"kind\":\"ending\"")
                .contains("\"note\":\"" + today.plusDays(7) + "\"");
    }

    @Test
    void whoApprovesAWaiverInItsLastWeekIsNotWarned() {
        String id = server.programme();
        approved(id, "port/opening", today.plusDays(6));

        DaysTest.passADay(server, id, 1);

        assertThat(events(id, server.alert(id, "S01", "port/opening"))).doesNotContain("ending");
    }

    /** Approved, it would cover nothing, and who signed it would think otherwise. */
    @ParameterizedTest
    @CsvSource({"s01, S01", "S99, S09", "slips, slip"})
    void aRuleThatTheProgrammeIsNotJudgedByIsRefused(String rule, String meant) {
        Answer refused = ask(server.programme(), rule, "port/opening", today.plusDays(7));

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().path("problems").path(0).path("place").asString())
                .isEqualTo("rule");
        assertThat(refused.text()).contains("did you mean '" + meant + "'?");
    }

    /** Who was told of the alert would else go on believing that it counts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{} | 1", "{\"kind\": \"waived\"} | 1", "{\"kind\": \"cleared\"} | 0", "{\"waived\": true} | 1"})
    void whoIsToldOfAlertsIsToldThatOneIsWaived(String filter, int messages) {
        String id = server.programme();
        String subscription = server.post(
                        "/subscriptions",
                        "{\"kind\": \"webhook\", \"target\": \"https://127.0.0.2:9/\", \"programme\": \"" + id
                                + "\", \"filter\": " + filter + "}")
                .json()
                .path("id")
                .asString();

        approved(id, "port/opening", today.plusDays(30));

        assertThat(server.get("/subscriptions/" + subscription)
                        .json()
                        .path("messages")
                        .asInt())
                .isEqualTo(messages);
    }

    @Test
    void whoIsToldOfAlertsIsToldThatAWaiverEnds() {
        String id = server.programme();
        approved(id, "port/opening", today.plusDays(7));
        String subscription = server.post(
                        "/subscriptions",
                        "{\"kind\": \"webhook\", \"target\": \"https://127.0.0.2:9/\", \"programme\": \"" + id + "\"}")
                .json()
                .path("id")
                .asString();

        DaysTest.passADay(server, id, 1);

        String delivery = server.get("/deliveries?subscription=" + subscription)
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();
        assertThat(server.get("/deliveries/" + delivery).text()).contains("alert.ending");
    }

    @Test
    void anAlertSaysWhatTheReportSaysOfItAlsoWhereItsWaiverEnded() {
        String id = server.programme();
        String waiver = ask(id, today).json().path("id").asString();
        decide(id, "/programmes/" + id + "/waivers/" + waiver + "/approve", Role.APPROVER);
        server.database()
                .sql("update waiver set until_day = ? where id = ?")
                .params(today.minusDays(1), waiver)
                .update();
        DaysTest.passADay(server, id, 1);

        JsonNode reported =
                server.get("/programmes/" + id + "/assessment").json().path("alerts");

        assertThat(reported.findValuesAsString("reason")).contains("Known to the bank");
        for (JsonNode alert : reported) {
            JsonNode kept = server.get("/programmes/" + id + "/alerts/"
                            + alert.path("fingerprint").asString())
                    .json();
            for (String member : alert.propertyNames()) {
                if (!member.equals("entrySince")) {
                    assertThat(kept.path(member)).as(member).isEqualTo(alert.path(member));
                }
            }
        }
        assertThat(server.get("/programmes/" + id).json().path("verdict"))
                .isEqualTo(
                        server.get("/programmes/" + id + "/assessment").json().path("verdict"));
    }

    @Test
    void theListSaysWhichEndSoonWhichEndedAndWhichAreForNothing() {
        String id = server.programme();
        String soon = approved(id, "port/opening", today.plusDays(7));
        String later = approved(id, "port/opening", today.plusDays(8));
        String unused = approved(id, "port/nothing", today.plusDays(30));
        String themed = approved(id, "slip", "port/opening", today.plusDays(30));
        String ended = approved(id, "port/opening", today);
        server.database()
                .sql("update waiver set until_day = ? where id = ?")
                .params(today.minusDays(1), ended)
                .update();

        assertThat(seen(id, soon)).isEqualTo("approved true false");
        assertThat(seen(id, later)).isEqualTo("approved false false");
        assertThat(seen(id, unused)).isEqualTo("approved false true");
        assertThat(seen(id, themed)).isEqualTo("approved false false");
        assertThat(seen(id, ended)).isEqualTo("expired false false");
    }

    private String approved(String programme, String subject, LocalDate until) {
        return approved(programme, "S01", subject, until);
    }

    /** With a rule, or a theme of rules. */
    private String approved(String programme, String rule, String subject, LocalDate until) {
        String waiver = server.post(
                        "/programmes/" + programme + "/waivers",
                        "{\"rule\": \"" + rule + "\", \"subject\": \"" + subject + "\", \"owner\": \"Port authority\","
                                + " \"reason\": \"Known\", \"until\": \"" + until + "\"}")
                .json()
                .path("id")
                .asString();
        decide(programme, "/programmes/" + programme + "/waivers/" + waiver + "/approve", Role.APPROVER);
        return waiver;
    }

    private String seen(String programme, String waiver) {
        return server.get("/programmes/" + programme + "/waivers")
                .json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("id").asString().equals(waiver))
                .map(item -> item.path("state").asString() + " "
                        + item.path("endsSoon").asBoolean() + " "
                        + item.path("unused").asBoolean())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void oneThatIsPastOrTooLongIsRefused() {
        String id = server.programme();

        assertThat(ask(id, today.minusDays(1)).status()).isEqualTo(422);
        assertThat(ask(id, today.plusDays(400)).status()).isEqualTo(422);
        assertThat(server.post("/programmes/" + id + "/waivers", "{\"rule\": \"S01\"}")
                        .status())
                .isEqualTo(422);
        assertThat(server.post("/programmes/" + id + "/waivers", "{\"rule\": ").status())
                .isEqualTo(400);
    }

    private Answer ask(String id, LocalDate until) {
        return ask(id, "S01", "port/opening", until);
    }

    private Answer ask(String id, String rule, String subject, LocalDate until) {
        return server.post(
                "/programmes/" + id + "/waivers",
                "{\"rule\": \"" + rule + "\", \"subject\": \"" + subject
                        + "\", \"owner\": \"Port authority\", \"reason\":" + " \"Known to the bank\", \"until\": \""
                        + until + "\"}");
    }

    private Answer decide(String id, String path, Role role) {
        return server.send("POST", path, "".getBytes(UTF_8), server.token(role, id));
    }

    private String events(String id, String alert) {
        return server.get("/programmes/" + id + "/alerts/" + alert + "/events").text();
    }
}
