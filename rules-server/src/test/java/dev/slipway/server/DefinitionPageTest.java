package dev.slipway.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.slipway.server.TestServer.Answer;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Role;
import org.junit.jupiter.api.Test;

/** A definition is changed in the browser. */
class DefinitionPageTest {

    private final TestServer server = TestServer.shared();
    private final String id = server.programme();
    private final String address = "/programmes/" + id;
    private final PageClient planner = PageClient.of(Role.PLANNER, id);

    @Test
    void aPlannerTakesItAlongChangesItAndBringsItBack() {
        Answer page = planner.open(address);
        String definition = planner.open(address + "/definition").text();
        String changed = definition.replace("name: Crane", "name: Second crane");

        Answer after = put(page, changed);

        assertThat(definition).isEqualTo(TestServer.definition(id));
        assertThat(after.status()).as(after.text()).isEqualTo(200);
        assertThat(after.text()).contains("version 2");
        assertThat(planner.open(address + "/definition").text()).isEqualTo(changed);
    }

    @Test
    void whatSomebodyElseChangedIsNotWrittenOverUnseen() {
        Answer page = planner.open(address);
        put(page, TestServer.definition(id).replace("Crane", "Second crane"));

        Answer late = put(page, TestServer.definition(id).replace("Crane", "Third crane"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Somebody changed the definition since");
        assertThat(planner.open(address + "/definition").text()).contains("Second crane");
    }

    @Test
    void whatIsWrongIsToldAndForWhomItIsNotOfferedItIsRefused() {
        Answer page = planner.open(address);
        assertThat(put(page, TestServer.definition("another")).status()).isEqualTo(422);

        PageClient viewer = PageClient.of(Role.VIEWER, id);
        Answer own = viewer.open(address);
        assertThat(own.text()).doesNotContain("enctype=");
        assertThat(viewer.drop(address + "/definition", own, "programme.yaml", "x", "version", "1")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void addingItAgainLeadsToItsPage() {
        PageClient everywhere = PageClient.of(Role.PLANNER, Caller.EVERYWHERE);

        Answer again =
                everywhere.drop("/programmes", everywhere.open("/"), "programme.yaml", TestServer.definition(id));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text()).contains("its page takes another definition").doesNotContain("If-Match");
    }

    private Answer put(Answer page, String definition) {
        return planner.drop(
                address + "/definition",
                page,
                "programme.yaml",
                definition,
                "version",
                PageClient.value(page, "version"));
    }
}
