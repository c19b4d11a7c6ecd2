package dev.slipway.server.access;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Role;
import dev.slipway.server.programme.ProgrammeTable;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of roles that were granted. */
@Component
class Grants {

    private final JdbcClient jdbc;
    private final ProgrammeTable programmes;

    Grants(JdbcClient jdbc, ProgrammeTable programmes) {
        this.jdbc = jdbc;
        this.programmes = programmes;
    }

    Caller caller(String name, String principal) {
        Map<String, Role> roles = new HashMap<>();
        jdbc.sql("select programme, role from grant_ where principal = ?")
                .param(principal)
                .query(row -> {
                    String programme = row.getString(1);
                    Role.of(row.getString(2)).ifPresent(role -> roles.put(programme, role));
                });
        return new Caller(name, principal, roles);
    }

    /**
     * Gives a role in a programme, or everywhere, in place of the one before.
     *
     * @throws dev.slipway.server.base.Refusal if there is no such programme: a misspelt one would open nothing
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void grant(String principal, String programme, Role role) {
        if (!programme.equals(Caller.EVERYWHERE)) {
            programmes.require(programme);
        }
        jdbc.sql("delete from grant_ where principal = ? and programme = ?")
                .params(principal, programme)
                .update();
        jdbc.sql("insert into grant_ (principal, programme, role) values (?, ?, ?)")
                .params(principal, programme, role.word())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(String principal) {
        jdbc.sql("delete from grant_ where principal = ?").param(principal).update();
    }

    /** Takes away a role in one programme, or everywhere; whether there was one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean withdraw(String principal, String programme) {
        return jdbc.sql("delete from grant_ where principal = ? and programme = ?")
                        .params(principal, programme)
                        .update()
                > 0;
    }
}
