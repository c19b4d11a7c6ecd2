package dev.slipway.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Checks that nothing of another module depends on a class, neither by a call nor by a field or a signature. */
final class BeUsedInTheirModuleOnly extends ArchCondition<JavaClass> {

    BeUsedInTheirModuleOnly() {
        super("be used in their module only");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        for (Dependency use : item.getDirectDependenciesToSelf()) {
            boolean sameModule = MavenModule.of(use.getOriginClass()).equals(MavenModule.of(item));
            events.add(new SimpleConditionEvent(use, sameModule, use.getDescription()));
        }
    }
}
