package dev.slipway.compiler.compile;

import dev.slipway.engine.ForbiddenUse;
import java.util.List;

/** Strict rules do what they may not. */
final class ForbiddenInStrictException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<ForbiddenUse> forbidden;

    ForbiddenInStrictException(List<ForbiddenUse> forbidden) {
        super(forbidden.toString());
        this.forbidden = List.copyOf(forbidden);
    }

    List<ForbiddenUse> forbidden() {
        return forbidden;
    }
}
