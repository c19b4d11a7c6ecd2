package dev.slipway.architecture;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Holds that a package has no more types than this, not counting those inside others, nor what only the compiler makes. */
final class HoldAtMost extends ArchCondition<JavaPackage> {

    private final int most;

    HoldAtMost(int most) {
        super("hold at most %d types", most);
        this.most = most;
    }

    @Override
    public void check(JavaPackage item, ConditionEvents events) {
        long types = item.getClasses().stream()
                .filter(type -> type.isTopLevelClass() && !type.isArray())
                .filter(type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC))
                .count();
        events.add(new SimpleConditionEvent(item, types <= most, item.getName() + " holds " + types + " types"));
    }
}
