/** The domain in plain immutable Java: programmes, dates, updates, the fold into facts, alerts. */
module dev.slipway.model {
    requires org.apache.commons.text;
    requires static transitive org.jspecify;

    exports dev.slipway.model.alerts;
    exports dev.slipway.model.base;
    exports dev.slipway.model.comparison;
    exports dev.slipway.model.dates;
    exports dev.slipway.model.facts;
    exports dev.slipway.model.facts.measure;
    exports dev.slipway.model.facts.state;
    exports dev.slipway.model.foresight;
    exports dev.slipway.model.json;
    exports dev.slipway.model.outlook;
    exports dev.slipway.model.policy;
    exports dev.slipway.model.programme;
    exports dev.slipway.model.status;
    exports dev.slipway.model.words;
}
