/** The one way in which commands judge programmes, and print what could not be judged. */
@NullMarked
package dev.slipway.cli.judge;

import org.jspecify.annotations.NullMarked;
