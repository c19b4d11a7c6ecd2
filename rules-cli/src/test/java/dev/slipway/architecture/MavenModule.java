package dev.slipway.architecture;

import com.tngtech.archunit.core.domain.JavaClass;

/** A module of Slipway, by the package that is its front: {@code dev.slipway.engine}. */
record MavenModule(String front) {

    private static final String FRONT = "(dev\\.slipway\\.\\w+).*";

    static MavenModule of(JavaClass javaClass) {
        return new MavenModule(javaClass.getPackageName().replaceFirst(FRONT, "$1"));
    }
}
