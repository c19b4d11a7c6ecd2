package dev.slipway.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Holds that nothing of another room depends on a class, be it by a call, a field or a signature. */
final class BeUsedInTheirRoomOnly extends ArchCondition<JavaClass> {

    BeUsedInTheirRoomOnly() {
        super("be used in their room only");
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        for (Dependency use : item.getDirectDependenciesToSelf()) {
            boolean sameRoom = Room.of(use.getOriginClass()).equals(Room.of(item));
            events.add(new SimpleConditionEvent(use, sameRoom, use.getDescription()));
        }
    }
}
