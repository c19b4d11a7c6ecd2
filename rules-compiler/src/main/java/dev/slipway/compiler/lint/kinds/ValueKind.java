package dev.slipway.compiler.lint.kinds;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.drools.drl.ast.descr.TypeDeclarationDescr;

/** What kind of thing a value is. */
public sealed interface ValueKind {

    /** A class of the model or of Java. */
    record Known(Type type) implements ValueKind {

        public Class<?> raw() {
            if (type instanceof Class<?> known) {
                return known;
            }
            return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : Object.class;
        }

        @Override
        public String toString() {
            return raw().getSimpleName();
        }
    }

    /** A type that the pack declares. */
    record Declared(TypeDeclarationDescr type) implements ValueKind {

        @Override
        public String toString() {
            return type.getTypeName();
        }
    }

    /** What only the compiler can tell. */
    record Unknown() implements ValueKind {}

    static ValueKind of(Type type) {
        boolean isKnown = type instanceof Class<?> || type instanceof ParameterizedType;
        return isKnown ? new Known(type) : new Unknown();
    }

    static ValueKind unknown() {
        return new Unknown();
    }
}
