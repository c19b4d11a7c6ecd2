package dev.slipway.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/** A module of Slipway, by the package that is its front: {@code dev.slipway.engine}. */
record Room(String front) {

    private static final String FRONT = "(dev\\.slipway\\.\\w+).*";

    static Room of(JavaClass javaClass) {
        return new Room(javaClass.getPackageName().replaceFirst(FRONT, "$1"));
    }
}
