package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import dev.slipway.server.base.Role;
import dev.slipway.server.clock.ServerClock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list on the page of a programme: as many as are counted, those to be read first at the top. */
class AlertListPageTest {

    private static final Pattern ROW = Pattern.compile(
            "<tr class=\"(\\w+)\">\\s*<td class=\"severity\">[^<]*</td>\\s*<td class=\"rule\">(\\w+)</td>\\s*"
                    + "<td class=\"where\">([^<]*)</td>");

    private final TestServer server = TestServer.shared();
    private final String id = server.programme();
    private final PageClient viewer = PageClient.of(Role.VIEWER, id);

    /** S01 on the opening, which T01 and others are of one entry with, is 1,000 days later than S02 on the crane. */
    private void report() {
        Answer answer = server.post(
                "/programmes/" + id + "/updates",
                """
                report_date,terminal,milestone,forecast
                2026-03-02,port,opening,2026-12-31
                2026-08-02,port,opening,2028-12-31
                2026-03-02,port,crane,2031-03-31
                2026-08-02,port,crane,2031-12-31
                """,
                "Content-Type",
                "text/csv");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    @Test
    void asManyAreListedAsAreCountedAndTheOthersStandUnderThem() {
        report();

        Answer red = viewer.open("/programmes/" + id + "?severity=red");

        int counted = server.get("/programmes/" + id)
                .json()
                .path("summary")
                .path("red")
                .asInt();
        assertThat(counted).isPositive();
        assertThat(rows(red)).hasSize(counted);
        assertThat(server.get("/programmes/" + id + "/alerts?severity=red")
                        .json()
                        .path("items")
                        .size())
                .isGreaterThan(counted);
        assertThat(red.text()).contains("also: <a href=");
        List<String> all = rows(viewer.open("/programmes/" + id));
        assertThat(all.get(0)).startsWith("red").contains("port/opening");
    }

    @Test
    void anotherOfItsEntryIsSaidToBeWaivedAndWhatIsWaivedComesLast() {
        report();
        String waived = server.alert(id, "S01", "port/opening");
        approve("S01", "port/opening");

        String page = viewer.open("/programmes/" + id).text();
        assertThat(page).containsPattern("/alerts/" + waived + "\">S01 [^<]*</a> \\(waived\\)");
        assertThat(rows(viewer.open("/programmes/" + id)).get(0))
                .startsWith("red")
                .contains("port/opening");
        assertThat(viewer.open("/programmes/" + id + "/alerts/" + waived).text())
                .contains("It belongs to", "This waiver does not cover");
        assertThat(rows(viewer.open("/programmes/" + id + "?state=waived"))).containsExactly("waived S01 port/opening");

        approve("slip", "port/opening");
        List<String> rows = rows(viewer.open("/programmes/" + id));
        assertThat(rows).hasSizeGreaterThan(1);
        assertThat(rows.get(rows.size() - 1)).startsWith("waived").contains("port/opening");
    }

    @Test
    void whatIsNoSeverityOrPlaceIsTold() {
        assertThat(viewer.open("/programmes/" + id + "?severity=purple").status())
                .isEqualTo(422);
        assertThat(viewer.open("/programmes/" + id + "?after=x").status()).isEqualTo(400);
    }

    private void approve(String rule, String subject) {
        String until =
                server.bean(ServerClock.class).now().toLocalDate().plusDays(30).toString();
        String waiver = server.post(
                        "/programmes/" + id + "/waivers",
                        "{\"rule\": \"%s\", \"subject\": \"%s\", \"owner\": \"x\", \"reason\": \"x\", \"until\": \"%s\"}"
                                .formatted(rule, subject, until))
                .json()
                .path("id")
                .asString();
        Answer approved = server.send(
                "POST",
                "/programmes/" + id + "/waivers/" + waiver + "/approve",
                new byte[0],
                server.token(Role.APPROVER, id));
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
    }

    private static List<String> rows(Answer page) {
        List<String> rows = new ArrayList<>();
        for (Matcher row = ROW.matcher(page.text()); row.find(); ) {
            rows.add(row.group(1) + " " + row.group(2) + " " + row.group(3));
        }
        return rows;
    }
}
