package dev.slipway.compiler.lint.kinds;

import dev.slipway.compiler.drl.Span;
import org.drools.drl.ast.descr.BaseDescr;

/** Where the elements of a condition stand: Drools counts the last character of one among it. */
public final class ElementSpan {

    private ElementSpan() {}

    public static Span of(BaseDescr element) {
        return Span.between(element.getStartCharacter(), element.getEndCharacter() + 1);
    }
}
