package dev.slipway.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/**
 * Every package but the front of each module, which may call inward and is called from within. A package further inside
 * that has an {@code internal} of its own is one with it, as the front of that.
 */
final class PackagesBehindTheFront implements SliceAssignment {

    private static final String OWN_INTERNAL = "(dev\\.slipway\\.\\w+\\.[\\w.]+)\\.internal$";

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
        String name = javaClass.getPackageName();
        return name.equals(MavenModule.of(javaClass).front())
                ? SliceIdentifier.ignore()
                : SliceIdentifier.of(name.replaceFirst(OWN_INTERNAL, "$1"));
    }

    @Override
    public String getDescription() {
        return "packages behind the front of a module";
    }
}
