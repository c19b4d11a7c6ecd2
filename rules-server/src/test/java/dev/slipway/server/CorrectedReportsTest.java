package dev.slipway.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A report that is sent again, corrected. */
class CorrectedReportsTest {

    private static final String HEADER = "report_date,terminal,milestone,forecast,percent\n";

    private final TestServer server = TestServer.shared();
    private final String id = server.programme();

    @Test
    void aFileSentAgainCorrectsItselfWithoutAContradiction() throws IOException {
        upload("march.csv", "2026-03-01,port,opening,,10\n2026-03-01,port,crane,2032-05-01,40\n");
        JsonNode corrected = upload("march.csv", "2026-03-01,port,crane,2031-05-01,\n");

        JsonNode crane = crane();
        assertThat(corrected.path("changes").toString()).doesNotContain("G04");
        assertThat(crane.path("forecast").path("text").asString()).isEqualTo("2031-05-01");
        assertThat(crane.path("percent").asInt()).isEqualTo(40);
        assertThat(alerts("G04")).isZero();
    }

    @Test
    void itStandsAsIfOnlyTheCorrectedFileHadBeenSent() throws IOException {
        String other = server.programme();
        upload("march.csv", "\n\n2026-03-01,port,crane,2032-05-01,40\n2026-03-01,port,opening,2032-01-01,\n");
        String rows = "2026-03-01,port,opening,2031-01-01,20\n2026-03-01,port,crane,2031-05-01,45\n";
        upload("march.csv", rows);
        server.upload("/programmes/" + other + "/uploads", "march.csv", (HEADER + rows).getBytes(UTF_8));

        assertThat(assessment(id)).isEqualTo(assessment(other));
    }

    @Test
    void whatIsToldOfADryRunIsWhatComesOfIt() throws IOException {
        upload("march.csv", "2026-03-01,port,crane,2032-05-01,40\n");
        byte[] corrected = (HEADER + "2026-03-01,port,crane,2030-05-01,40\n").getBytes(UTF_8);

        Answer shown = server.upload("/programmes/" + id + "/uploads?dryRun=true", "march.csv", corrected);

        assertThat(shown.json().path("changes").toString()).doesNotContain("G04");
    }

    @Test
    void rowsOfOneFileThatDifferAndSourcesThatDisagreeAreStillTold() throws IOException {
        upload("march.csv", "2026-03-01,port,crane,2032-05-01,\n2026-03-01,port,crane,2031-05-01,\n");
        assertThat(alerts("G04")).isOne();

        upload("march.csv", "2026-03-01,port,crane,2031-05-01,\n");
        assertThat(alerts("G04")).isZero();

        upload("contractor.csv", "2026-03-01,port,crane,2032-05-01,\n");
        assertThat(alerts("G04")).isOne();
    }

    @Test
    void requestsOfOneDayCorrectEachOther() {
        for (String forecast : new String[] {"2032-05-01", "2031-05-01"}) {
            server.post(
                    "/programmes/" + id + "/updates",
                    HEADER + "2026-03-01,port,crane," + forecast + ",\n",
                    "Content-Type",
                    "text/csv");
        }

        assertThat(alerts("G04")).isZero();
        assertThat(crane().path("forecast").path("text").asString()).isEqualTo("2031-05-01");
    }

    private JsonNode upload(String name, String rows) throws IOException {
        Answer answer = server.upload("/programmes/" + id + "/uploads", name, (HEADER + rows).getBytes(UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private JsonNode crane() {
        return server.get("/programmes/" + id + "/assessment")
                .json()
                .path("statuses")
                .path(1);
    }

    private int alerts(String rule) {
        return server.get("/programmes/" + id + "/alerts?rule=" + rule)
                .json()
                .path("items")
                .size();
    }

    private String assessment(String programme) {
        return server.get("/programmes/" + programme + "/assessment")
                .text()
                .replace(programme, "ID")
                .replaceAll("\"(entry|fingerprint)\": \"[0-9a-f]+\"", "")
                .replaceFirst("(?s)\"inputs\".*?\\]", "");
    }
}
