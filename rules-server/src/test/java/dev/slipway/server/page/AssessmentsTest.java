package dev.slipway.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.model.alerts.Assessment;
import dev.slipway.model.words.Language;
import dev.slipway.server.TestServer;
import dev.slipway.server.base.Role;
import dev.slipway.server.judging.StoredProgrammeJudge;
import dev.slipway.server.pack.Engines;
import dev.slipway.server.programme.ProgrammeRow;
import dev.slipway.server.programme.ProgrammeTable;
import org.junit.jupiter.api.Test;

class AssessmentsTest {

    private final TestServer server = TestServer.shared();
    private final Assessments assessments = server.bean(Assessments.class);
    private final String id = server.programme();

    @Test
    void aProgrammeIsJudgedOnceForItsPages() {
        assertThat(judged(Language.ENGLISH)).isSameAs(judged(Language.ENGLISH));
        assertThat(judged(Language.CHINESE)).isNotSameAs(judged(Language.ENGLISH));
    }

    @Test
    void whateverChangesItIsJudgedAfresh() {
        Assessment first = judged(Language.ENGLISH);

        server.post(
                "/programmes/" + id + "/updates",
                "report_date,terminal,milestone,actual\n2026-03-02,port,opening,2026-03-01\n",
                "Content-Type",
                "text/csv");
        Assessment reported = judged(Language.ENGLISH);
        assertThat(reported.alerts()).isNotEqualTo(first.alerts());

        waive(first.asOf().toString());
        Assessment waived = judged(Language.ENGLISH);
        assertThat(waived.waivedCount()).isGreaterThan(reported.waivedCount());

        server.put("/programmes/" + id + "/policy", "default: {bands: {amber: 1, red: 9000}}");
        Assessment lenient = judged(Language.ENGLISH);
        assertThat(lenient.rulesSha256()).isNotEqualTo(waived.rulesSha256());

        server.put(
                "/programmes/" + id,
                TestServer.definition(id).replace("2020-06-30", "2026-06-30"),
                "If-Match",
                server.get("/programmes/" + id).header("ETag"));
        assertThat(judged(Language.ENGLISH).programme()).isNotEqualTo(lenient.programme());
    }

    @Test
    void thresholdsAreReadOnce() {
        server.put("/programmes/" + id + "/policy", "default: {bands: {amber: 1, red: 9000}}");
        Engines engines = server.bean(Engines.class);

        assertThat(engines.of(row())).isSameAs(engines.of(row()));
        assertThat(server.bean(StoredProgrammeJudge.class).policy(row()))
                .isNotEqualTo(engines.withPack(row()).policy());
    }

    private Assessment judged(Language language) {
        return assessments.of(row(), language).orElseThrow();
    }

    private ProgrammeRow row() {
        return server.bean(ProgrammeTable.class).require(id);
    }

    private void waive(String until) {
        String waiver = server.post(
                        "/programmes/" + id + "/waivers",
                        "{\"rule\": \"S04\", \"subject\": \"port/*\", \"owner\": \"Anna\", \"reason\": \"Known\", \"until\": \""
                                + until + "\"}")
                .json()
                .path("id")
                .asString();
        server.send(
                "POST",
                "/programmes/" + id + "/waivers/" + waiver + "/approve",
                new byte[0],
                server.token(Role.APPROVER, id));
    }
}
