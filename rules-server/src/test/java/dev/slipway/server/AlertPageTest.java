package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import dev.slipway.server.base.Role;
import dev.slipway.server.clock.ServerClock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AlertPageTest {

    private final TestServer server = TestServer.shared();
    private final String id = server.programme();
    private final String alert = server.alert(id, "S01", "port/opening");
    private final String address = "/programmes/" + id + "/alerts/" + alert;
    private final String waivers = "/programmes/" + id + "/waivers";
    private final LocalDate today = server.bean(ServerClock.class).now().toLocalDate();

    @Test
    void saysWhyItStandsAndWhatItRestsOn() {
        Answer page = PageClient.of(Role.VIEWER, id).open(address);

        assertThat(page.status()).as(page.text()).isEqualTo(200);
        assertThat(page.text())
                .contains("Overdue", "port/opening", "Port authority")
                .contains("A promise whose day has passed")
                .contains("<dt>deadline</dt><dd>2020-06-30</dd>")
                .contains("programme.yaml:7")
                .contains("Raised")
                .doesNotContain("/acknowledge", "name=\"reason\"");
    }

    @Test
    void whatPeopleDoIsInItsHistory() {
        PageClient reporter = PageClient.of(Role.REPORTER, id);
        Answer page = reporter.open(address);

        reporter.fill(address + "/comment", page, "text", "The bank <b> knows");
        reporter.fill(address + "/assign", page, "assignee", "Port <authority>");
        Answer after = reporter.fill(address + "/acknowledge", page, "note", "Seen in the meeting");

        assertThat(after.status()).as(after.text()).isEqualTo(200);
        assertThat(after.text())
                .contains("The bank &lt;b&gt; knows", "Port &lt;authority&gt;", "Seen in the meeting", "acknowledged")
                .doesNotContain(address + "/acknowledge");
        assertThat(after.text().indexOf("Seen in the meeting"))
                .isLessThan(after.text().indexOf("The bank"));
    }

    @Test
    void theEventsNameTheFileThatCausedThem() throws Exception {
        server.upload(
                "/programmes/" + id + "/uploads",
                "march.csv",
                "report_date,terminal,milestone,actual\n2026-03-02,port,opening,2026-03-01\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        Answer page = PageClient.of(Role.PLANNER, id).open(address);

        assertThat(page.text()).contains("march.csv", "cleared").doesNotContain("/comment\"", "name=\"reason\"");
    }

    @Test
    void aWaiverNeedsASecondSignature() {
        PageClient planner = PageClient.of(Role.PLANNER, id);
        PageClient approver = PageClient.of(Role.APPROVER, id);

        Answer asked = ask(planner, today.plusDays(5));

        assertThat(asked.text()).contains("Known to the bank", "waits").doesNotContain("/approve\"");
        String path = decision(approver.open(waivers), "approve");
        Answer approved = approver.fill(path, approver.open(waivers), "x", "y");
        assertThat(approved.text()).contains("approved", "5 days left");
        assertThat(approver.open(address).text()).contains("Waived", "Known to the bank");

        Answer revoked = approver.fill(decision(approved, "revoke"), approved, "x", "y");
        assertThat(revoked.text()).contains("revoked").doesNotContain("/revoke\"");
    }

    @Test
    void whoAskedIsRefusedEvenWhereTheButtonIsForged() {
        PageClient approver = PageClient.of(Role.APPROVER, id);
        Answer asked = ask(approver, today.plusDays(5));
        assertThat(asked.text()).contains("Known to the bank").doesNotContain("/approve\"");
        String waiver = server.get("/programmes/" + id + "/waivers")
                .json()
                .path("items")
                .path(0)
                .path("id")
                .asString();

        assertThat(approver.fill(waivers + "/" + waiver + "/approve", asked, "x", "y")
                        .status())
                .isEqualTo(403);
        assertThat(approver.fill(waivers + "/" + waiver + "/forget", asked, "x", "y")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aWaiverWithoutADayIsRefused() {
        PageClient planner = PageClient.of(Role.PLANNER, id);

        assertThat(planner.fill(
                                waivers,
                                planner.open(waivers),
                                "rule",
                                "S01",
                                "subject",
                                "port/opening",
                                "owner",
                                "Port",
                                "reason",
                                "None",
                                "until",
                                "soon")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whatIsTooLongIsRefusedAndNothingIsKept() {
        PageClient reporter = PageClient.of(Role.REPORTER, id);
        Answer page = reporter.open(address);

        assertThat(reporter.fill(address + "/assign", page, "assignee", "x".repeat(300))
                        .status())
                .isEqualTo(422);
        assertThat(reporter.open(address).text()).doesNotContain("xxx");
    }

    @Test
    void whatIsNotGrantedIsNotThere() {
        PageClient stranger = PageClient.of(Role.ADMIN, server.programme());

        assertThat(stranger.open(address).status()).isEqualTo(404);
        assertThat(stranger.open(waivers).status()).isEqualTo(404);
        Answer own = stranger.open("/");
        assertThat(stranger.fill(address + "/comment", own, "text", "x").status())
                .isEqualTo(404);
        PageClient viewer = PageClient.of(Role.VIEWER, id);
        assertThat(viewer.fill(address + "/comment", viewer.open("/"), "text", "x")
                        .status())
                .isEqualTo(403);
        assertThat(viewer.open("/programmes/" + id + "/alerts/0000").status()).isEqualTo(404);
    }

    private Answer ask(PageClient by, LocalDate until) {
        return by.fill(
                waivers,
                by.open(waivers),
                "rule",
                "S01",
                "subject",
                "port/opening",
                "owner",
                "Port authority",
                "reason",
                "Known to the bank",
                "until",
                until.toString());
    }

    private static String decision(Answer page, String word) {
        int end = page.text().indexOf("/" + word + "\"");
        assertThat(end).as(page.text()).isPositive();
        int start = page.text().lastIndexOf('"', end) + 1;
        return page.text().substring(start, end) + "/" + word;
    }
}
