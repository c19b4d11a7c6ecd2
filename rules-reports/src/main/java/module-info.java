/** Writes an assessment for machines and for people. */
@SuppressWarnings("requires-automatic") // The templates and calendars have no module descriptors.
module dev.slipway.reports {
    requires transitive dev.slipway.model;
    requires de.siegmar.fastcsv;
    requires gg.jte.runtime;
    requires java.xml;
    requires net.sf.biweekly;
    requires org.apache.commons.compress;
    requires org.dhatim.fastexcel;
    requires tools.jackson.core;
    requires vinnie;
    requires static org.jspecify;

    exports dev.slipway.reports;

    // The templates, which the library that wrote them calls.
    opens gg.jte.generated.precompiled to
            gg.jte.runtime;
}
