@NullMarked
package dev.slipway.reports;

import org.jspecify.annotations.NullMarked;
