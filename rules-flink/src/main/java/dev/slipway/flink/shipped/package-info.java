/** What travels with a job from the machine that submits it: rules in compiled form, files, and the engine that is made of them. */
@NullMarked
package dev.slipway.flink.shipped;

import org.jspecify.annotations.NullMarked;
