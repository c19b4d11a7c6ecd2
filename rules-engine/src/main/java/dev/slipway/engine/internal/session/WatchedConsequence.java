package dev.slipway.engine.internal.session;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;
import java.util.Set;
import org.drools.base.base.ValueResolver;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.consequence.Consequence;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.rule.consequence.KnowledgeHelper;
import org.jspecify.annotations.Nullable;

/**
 * What an author's rule does with a match, kept from the session: it gets no more of Drools than inserting takes. However
 * the call is written, it is this object that gets it. One that is refused is an error even where the rule catches it.
 */
final class WatchedConsequence implements Consequence<KnowledgeHelper> {

    private static final Set<String> HELP = Set.of("insertLogical", "getRule", "getMatch", "getTuple");
    private static final Set<String> SESSION = Set.of(
            "getRuleSessionConfiguration",
            "getDefaultEntryPoint",
            "getDefaultEntryPointId",
            "getEntryPoint",
            "getGlobal",
            "isThreadSafe");

    private final Consequence<KnowledgeHelper> written;

    private WatchedConsequence(Consequence<KnowledgeHelper> written) {
        this.written = written;
    }

    /**
     * Keeps a rule from the session from now on.
     *
     * @param consequences the names of those that have one
     */
    @SuppressWarnings("unchecked") // There is no other context of a consequence than the helper.
    static void watch(RuleImpl rule, Set<String> consequences) {
        rule.setConsequence(new WatchedConsequence(rule.getConsequence()));
        for (String name : consequences) {
            Optional.ofNullable(rule.getNamedConsequence(name))
                    .ifPresent(written -> rule.addNamedConsequence(name, new WatchedConsequence(written)));
        }
    }

    @Override
    public String getName() {
        return written.getName();
    }

    @Override
    public void evaluate(KnowledgeHelper helper, ValueResolver session) throws Exception {
        Refusal refusal = new Refusal();
        try {
            written.evaluate(
                    refusal.unless(KnowledgeHelper.class, helper, HELP),
                    refusal.unless(ReteEvaluator.class, session, SESSION));
        } finally {
            refusal.rethrow();
        }
    }

    /** Remembers the first call that was refused. */
    private static final class Refusal {

        private Optional<AlteredSessionException> refused = Optional.empty();

        <T> T unless(Class<T> type, Object object, Set<String> allowed) {
            InvocationHandler handler = (proxy, method, arguments) -> {
                if (!allowed.contains(method.getName()) && method.getDeclaringClass() != Object.class) {
                    throw refuse(method);
                }
                return call(object, method, arguments);
            };
            return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
        }

        private AlteredSessionException refuse(Method method) {
            AlteredSessionException refusal = new AlteredSessionException("it calls " + method.getName());
            refused = refused.or(() -> Optional.of(refusal));
            return refusal;
        }

        private static @Nullable Object call(Object object, Method method, Object @Nullable [] arguments)
                throws Throwable {
            try {
                return method.invoke(object, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }

        void rethrow() {
            refused.ifPresent(refusal -> {
                throw refusal;
            });
        }
    }
}
