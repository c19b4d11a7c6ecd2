package dev.slipway.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the jar. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Slipway.class.getPackage().getImplementationVersion())
                .orElse("(not built into a jar)");
        return new String[] {"slipway " + version, "Java " + Runtime.version()};
    }
}
