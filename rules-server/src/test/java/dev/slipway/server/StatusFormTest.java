package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import dev.slipway.server.base.Role;
import dev.slipway.server.clock.ServerClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusFormTest {

    /** Where fields of the first milestone stand in those of a form. */
    private static final int TICK = 2;

    private static final int FORECAST = 5;
    private static final int STATE = 9;
    private static final int NOTE = 11;

    private final TestServer server = TestServer.shared();
    private final String id = server.programme();
    private final String address = "/programmes/" + id + "/form";
    private final LocalDate today = server.bean(ServerClock.class).now().toLocalDate();
    private final PageClient manager = PageClient.of(Role.REPORTER, id);

    @Test
    void theFormShowsWhatIsOwedAndWhatWasLastSaid() {
        server.post(
                "/programmes/" + id + "/updates",
                "[{\"report_date\": \"2026-03-02\", \"terminal\": \"port\", \"milestone\": \"crane\","
                        + " \"state\": \"started\", \"forecast\": \"Q3 2031\", \"percent\": 40}]");

        Answer form = manager.open(address);

        assertThat(form.status()).as(form.text()).isEqualTo(200);
        assertThat(form.text())
                .contains("Due 2020-06-30", "overdue", "Port authority", "Overdue")
                .contains("value=\"Q3 2031\"", "value=\"40\"", "<option value=\"started\" selected>");
    }

    @Test
    void whatIsSentIsShownFirstAndTakenOnce() {
        Answer form = manager.open(address);

        Answer preview = send(form, "preview", done("2026-03-01"));

        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.text()).contains("Nothing was sent yet", "Cleared", "S01", "done on 2026-03-01");
        assertThat(updates()).isZero();

        String key = PageClient.value(preview, "key");
        Answer taken = send(preview, "send", done("2026-03-01"), "key", key);
        Answer again = send(preview, "send", done("2026-03-01"), "key", key);

        assertThat(taken.text()).contains("Reports taken: 2", "Cleared");
        assertThat(again.text()).contains("Reports taken: 2");
        assertThat(updates()).isEqualTo(2);
        assertThat(server.get("/programmes/" + id + "/alerts?rule=S01").text()).doesNotContain("port/opening");
    }

    @Test
    void whoFillsItInIsTheAuthorAndTheEvidenceHasTheNote() {
        Answer form = manager.open(address);
        String[] fields = done("");
        fields[NOTE] = "Customs has not signed </textarea><script>";

        Answer taken = send(form, "send", fields);
        Answer preview = send(form, "preview", fields);

        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(server.get("/programmes/" + id + "/alerts").text()).contains("Customs has not signed");
        assertThat(preview.text()).contains("&lt;/textarea").doesNotContain("<script>");
    }

    @Test
    void aMistakeStandsAtItsMilestoneAndNothingTypedIsLost() {
        Answer form = manager.open(address);
        String[] fields = done("");
        fields[FORECAST] = "some day";
        fields[NOTE] = "typed by hand";

        for (String action : List.of("preview", "send")) {
            Answer refused = send(form, action, fields);

            assertThat(refused.status()).as(refused.text()).isEqualTo(422);
            assertThat(refused.text())
                    .containsPattern("<p class=\"wrong\" id=\"m0.problem\">[^<]*some day")
                    .doesNotContain("id=\"m1.problem\"")
                    .contains("value=\"some day\"", "typed by hand");
        }
        assertThat(updates()).isZero();
    }

    @Test
    void aDayThatIsNoneIsRefused() {
        Answer form = manager.open(address);

        Answer wrong = manager.fill(address, form, with(done(""), "date", "soon", "action", "preview"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text()).contains("soon");
    }

    @Test
    void whatIsDoneNeedsItsDay() {
        Answer form = manager.open(address);
        String[] fields = done("");
        fields[STATE] = "done";

        for (String action : List.of("preview", "send")) {
            Answer refused = send(form, action, fields);

            assertThat(refused.status()).as(refused.text()).isEqualTo(422);
            assertThat(refused.text())
                    .containsPattern(
                            "<p class=\"wrong\" id=\"m0.problem\">[^<]*the day on which it was done is missing")
                    .containsPattern("name=\"m0.actual\"[^>]* aria-invalid=\"true\"")
                    .doesNotContainPattern("name=\"m0.percent\"[^>]* aria-invalid")
                    .doesNotContain("id=\"m1.problem\"");
        }
        assertThat(updates()).isZero();
    }

    @Test
    void aDayToComeIsToldToCountOnlyFromThenOn() {
        Answer form = manager.open(address);

        Answer preview =
                manager.fill(address, form, with(done("2026-03-01"), "date", "2062-10-31", "action", "preview"));
        Answer taken = manager.fill(address, form, with(done("2026-03-01"), "date", "2062-10-31", "action", "send"));
        Answer usual = send(form, "preview", done("2026-03-01"));

        assertThat(preview.text()).contains("2 of 2 reports, the first 2062-10-31; each counts only from its day on");
        assertThat(taken.text()).contains("each counts only from its day on");
        assertThat(usual.text()).doesNotContain("counts only from its day on");
        assertThat(server.post(
                                "/programmes/" + id + "/updates",
                                "report_date,terminal,milestone,forecast\n2062-10-31,port,crane,2063-05-01\n",
                                "Content-Type",
                                "text/csv")
                        .json()
                        .path("notes")
                        .toString())
                .contains("1 of 1 reports, the first 2062-10-31");
    }

    @Test
    void whatIsNotTickedIsNotReported() {
        Answer form = manager.open(address);
        String[] fields = done("");
        fields[TICK] = "m0.none";
        Answer taken = send(form, "send", fields);
        assertThat(taken.text()).contains("Reports taken: 1");

        Answer nothing = send(form, "preview", "m0.id", "opening", "m1.id", "crane");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("No milestone is ticked");
    }

    @Test
    void aManagerIsSpokenToInTheChosenLanguageAlertsToo() {
        PageClient russian = new PageClient("ru-RU,ru;q=0.9");
        russian.signIn(PageClient.user(Role.REPORTER, id), PageClient.PASSWORD);
        Answer form = russian.open(address);
        assertThat(form.text())
                .contains("<html lang=\"ru\">", "Срок 30.06.2020", "просрочено", "запланирована")
                .doesNotContain("Overdue");

        Answer preview =
                russian.fill(address, form, with(done("2026-03-01"), "date", today.toString(), "action", "preview"));
        assertThat(preview.text()).contains("Снято").doesNotContain("Overdue", "overdue");

        russian.open("/language?to=zh&back=" + PageClient.encoded(address));
        assertThat(russian.open(address).text()).contains("<html lang=\"zh\">", "还剩");
    }

    @Test
    void theSwitchLeadsNowhereElse() {
        for (String back : List.of("https://example.org/", "//example.org/", "/\\example.org")) {
            Answer page = manager.open("/language?to=en&back=" + PageClient.encoded(back));

            assertThat(page.response().uri().toString()).as(back).startsWith(server.url());
        }
    }

    @Test
    void whoMayNotReportHasNoForm() {
        assertThat(PageClient.of(Role.VIEWER, id).open(address).status()).isEqualTo(403);
        assertThat(PageClient.of(Role.REPORTER, server.programme())
                        .open(address)
                        .status())
                .isEqualTo(404);
        assertThat(manager.open(address + "?terminal=elsewhere").status()).isEqualTo(404);
    }

    private Answer send(Answer page, String action, String... fields) {
        return manager.fill(address, page, with(fields, "date", today.toString(), "action", action));
    }

    private Answer send(Answer page, String action, String[] fields, String name, String value) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(name, value));
        return send(page, action, all.toArray(String[]::new));
    }

    private static String[] with(String[] fields, String... more) {
        List<String> all = new ArrayList<>(List.of("terminal", "port"));
        all.addAll(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    /** Both milestones as they are, the first done on that day. */
    private static String[] done(String actual) {
        return new String[] {
            "m0.id",
            "opening",
            "m0.report",
            "yes",
            "m0.forecast",
            "",
            "m0.actual",
            actual,
            "m0.state",
            "planned",
            "m0.note",
            "",
            "m1.id",
            "crane",
            "m1.report",
            "yes",
            "m1.state",
            "started",
            "m1.forecast",
            "2031-05"
        };
    }

    private int updates() {
        return server.database()
                .sql("select count(*) from status_update where programme_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
