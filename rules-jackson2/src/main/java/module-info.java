/** Programmes, reports, assessments and alerts as JSON with Jackson 2. */
@SuppressWarnings("module") // The 2 is that of Jackson.
module dev.slipway.jackson2 {
    requires transitive dev.slipway.engine;
    requires transitive com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports dev.slipway.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            dev.slipway.jackson2.SlipwayModule;
}
