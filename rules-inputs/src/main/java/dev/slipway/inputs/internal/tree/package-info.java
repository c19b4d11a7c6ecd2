/** YAML and JSON as one kind of tree in which every key and value knows its line and column. */
@NullMarked
package dev.slipway.inputs.internal.tree;

import org.jspecify.annotations.NullMarked;
