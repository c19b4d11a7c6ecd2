/** Programmes, reports, assessments and alerts as JSON with Jackson 3. */
module dev.slipway.jackson {
    requires transitive dev.slipway.engine;
    requires transitive tools.jackson.databind;
    requires static org.jspecify;

    exports dev.slipway.jackson;

    provides tools.jackson.databind.JacksonModule with
            dev.slipway.jackson.SlipwayModule;
}
