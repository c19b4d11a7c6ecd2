/** Slipway in a program of Spring Boot 4. Open, since Spring makes the beans. */
@SuppressWarnings("requires-automatic") // Spring has no module descriptors, but names in its manifests.
open module dev.slipway.spring {
    requires transitive dev.slipway.engine;
    requires dev.slipway.jackson;
    requires spring.beans;
    requires spring.boot;
    requires spring.boot.autoconfigure;
    requires spring.context;
    requires spring.core;
    // What a host has or has not.
    requires static micrometer.core;
    requires static spring.boot.health;
    requires static spring.web;
    requires static org.jspecify;

    exports dev.slipway.spring;
}
