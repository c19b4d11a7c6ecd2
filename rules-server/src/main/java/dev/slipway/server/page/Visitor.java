package dev.slipway.server.page;

import dev.slipway.server.access.Users;
import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Permission;
import dev.slipway.server.base.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Who looks at a page, with the roles that they have now; asked once a request. */
@Component
class Visitor {

    private static final String KEY = Visitor.class.getName();

    private final Users users;

    Visitor(Users users) {
        this.users = users;
    }

    /** Empty where nobody signed in, or may no more. */
    Optional<Caller> find(HttpServletRequest request) {
        if (request.getAttribute(KEY) instanceof Caller known) {
            return Optional.of(known);
        }
        Optional<Caller> caller = Optional.ofNullable(request.getRemoteUser()).flatMap(users::caller);
        caller.ifPresent(known -> request.setAttribute(KEY, known));
        return caller;
    }

    /**
     * Who it is.
     *
     * @throws Refusal if nobody signed in, or may no more
     */
    Caller require(HttpServletRequest request) {
        return find(request).orElseThrow(() -> Refusal.forbidden("sign in again"));
    }

    /**
     * Who it is, where they may look at such a page: for others it is not there.
     *
     * @throws Refusal if nobody signed in, or they may not
     */
    Caller require(HttpServletRequest request, Predicate<Caller> mayLook) {
        Caller caller = require(request);
        if (!mayLook.test(caller)) {
            throw new Refusal(Refusal.Kind.UNKNOWN, "there is no such page");
        }
        return caller;
    }

    /**
     * Who it is, where they administer the whole server.
     *
     * @throws Refusal if nobody signed in, or they do not
     */
    Caller requireAdmin(HttpServletRequest request) {
        return require(request, caller -> caller.mayEverywhere(Permission.ADMINISTER));
    }
}
