/** The commands about files of inputs: validate and import. */
@NullMarked
package dev.slipway.cli.inputs;

import org.jspecify.annotations.NullMarked;
