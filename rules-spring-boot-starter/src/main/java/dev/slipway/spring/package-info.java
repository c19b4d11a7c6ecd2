/** Slipway in a program of Spring Boot 4: the engine as a bean, made of properties and of packs that are beans. */
@NullMarked
package dev.slipway.spring;

import org.jspecify.annotations.NullMarked;
