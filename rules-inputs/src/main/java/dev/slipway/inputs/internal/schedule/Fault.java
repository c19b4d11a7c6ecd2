package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;

/** What is wrong at a place of a schedule, gathered where the problems of the file are out of reach. */
record Fault(Place place, String message, String hint) {

    void report(FileProblems problems) {
        problems.add(place, message, hint);
    }
}
