package dev.slipway.inputs.internal.schedule;

import dev.slipway.inputs.internal.text.FileProblems;
import dev.slipway.inputs.internal.text.Place;

/** What is wrong at a place of a schedule, collected where the problems of the file cannot be reached. */
record Fault(Place place, String message, String hint) {

    void report(FileProblems problems) {
        problems.add(place, message, hint);
    }
}
