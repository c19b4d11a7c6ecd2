/** Folders and portfolios: which files belong to which programme. */
@NullMarked
package dev.slipway.inputs.internal.folder;

import org.jspecify.annotations.NullMarked;
