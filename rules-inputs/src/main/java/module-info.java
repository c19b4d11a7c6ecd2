/** Reads programmes, status and schedules: every format becomes a programme and status updates. */
@SuppressWarnings("requires-automatic") // MPXJ has no module descriptor.
module dev.slipway.inputs {
    requires transitive dev.slipway.model;
    requires com.github.miachm.sods;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.apache.commons.text;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.dataformat.yaml;
    // Reads schedule files where a host has it; all else works without.
    requires static mpxj;
    // Knows the holidays of countries; who lists days needs it not.
    requires static de.focus_shift.jollyday.core;
    requires static org.apache.poi.poi;
    requires static org.jspecify;

    exports dev.slipway.inputs;
    exports dev.slipway.inputs.cases;
}
