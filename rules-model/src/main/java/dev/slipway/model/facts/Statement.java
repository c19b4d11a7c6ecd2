package dev.slipway.model.facts;

import dev.slipway.model.base.Provenance;
import dev.slipway.model.programme.CapacityTarget;
import dev.slipway.model.status.CapacityReading;
import dev.slipway.model.status.MilestoneUpdate;
import dev.slipway.model.words.Phrase;

/** What somebody stated and an input of a rule rests on, as it was read: it is in no language yet. */
public sealed interface Statement {

    /** Where it was read. */
    Provenance where();

    /** A report on a milestone. */
    record Reported(MilestoneUpdate report) implements Statement {

        @Override
        public Provenance where() {
            return report.provenance();
        }

        /** Whether it says no more than that there was a report, as a row of which all but day and author is blank. */
        boolean isBlank() {
            return report.equals(MilestoneUpdate.of(report.reportDate(), report.milestone())
                    .sequence(report.sequence())
                    .author(report.author())
                    .source(report.source())
                    .provenance(report.provenance())
                    .build());
        }
    }

    /** A reading of a capacity. */
    record Measured(CapacityReading reading) implements Statement {

        @Override
        public Provenance where() {
            return reading.provenance();
        }
    }

    /** What a terminal is to handle. */
    record Targeted(CapacityTarget target) implements Statement {

        @Override
        public Provenance where() {
            return target.provenance();
        }
    }

    /**
     * Anything else that a programme says of itself.
     *
     * @param source who said so first; empty where the programme names nobody
     */
    record Declared(Provenance where, Phrase phrase, String source) implements Statement {

        Declared(Provenance where, Phrase phrase) {
            this(where, phrase, "");
        }
    }
}
