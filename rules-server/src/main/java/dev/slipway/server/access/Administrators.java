package dev.slipway.server.access;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.base.Role;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Those who administer the whole server, and can sign in to do so. */
@Component
class Administrators {

    private static final String ALL = "select principal from grant_ where programme = ? and role = ? and principal in"
            + " (select 'user:' || name from app_user where disabled_at is null) order by principal";

    private final JdbcClient jdbc;

    Administrators(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there is one. */
    boolean hasOne() {
        return !all(ALL).isEmpty();
    }

    /**
     * Makes sure that somebody else remains, until the end of the transaction.
     *
     * @throws Refusal if the user of that name is the only one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireAnotherThan(String name) {
        if (all(ALL + " for update").equals(List.of("user:" + name))) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    name + " is the only administrator of all programmes; give somebody else that role first");
        }
    }

    private List<String> all(String sql) {
        return jdbc.sql(sql)
                .params(Caller.EVERYWHERE, Role.ADMIN.word())
                .query(String.class)
                .list();
    }
}
