package dev.slipway.rules.oracle;

/** A rule that cannot judge a subject because an input is missing. */
record Unjudged(String rule, String subject) {}
