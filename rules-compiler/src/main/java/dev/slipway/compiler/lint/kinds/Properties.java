package dev.slipway.compiler.lint.kinds;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.TypeFieldDescr;
import org.drools.util.ClassUtils;

/** What can be asked of a value by a name: as Drools finds it, which drops the {@code get} and {@code is} of a method. */
public final class Properties {

    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("getClass", "hashCode", "toString", "notify", "notifyAll", "wait", "equals");

    private Properties() {}

    /** The kind of a property; nothing where there is none of that name. */
    public static Optional<ValueKind> kind(ValueKind owner, String name, TypeNames names) {
        if (owner instanceof ValueKind.Declared declared) {
            TypeFieldDescr field = declared.type().getFields().get(name);
            return Optional.ofNullable(field)
                    .map(found -> names.type(found.getPattern().getObjectType()).orElseGet(ValueKind::unknown));
        }
        if (!(owner instanceof ValueKind.Known known)) {
            return Optional.of(ValueKind.unknown());
        }
        if (Map.class.isAssignableFrom(known.raw())
                || known.raw() == Object.class
                || known.raw().isArray()) {
            return Optional.of(ValueKind.unknown());
        }
        Method accessor = ClassUtils.getAccessor(known.raw(), name);
        if (accessor != null) {
            return Optional.of(returned(accessor, known));
        }
        return Arrays.stream(known.raw().getFields())
                .filter(field -> field.getName().equals(name))
                .map(Field::getGenericType)
                .findFirst()
                .map(ValueKind::of);
    }

    /** What a method gives when it is called on a value of that kind. */
    public static ValueKind returned(Method method, ValueKind.Known owner) {
        Type type = method.getGenericReturnType();
        if (type instanceof TypeVariable<?> variable && owner.type() instanceof ParameterizedType generic) {
            List<TypeVariable<?>> variables = List.of(owner.raw().getTypeParameters());
            int index = variables.indexOf(variable);
            return index < 0 ? ValueKind.unknown() : ValueKind.of(generic.getActualTypeArguments()[index]);
        }
        return ValueKind.of(type);
    }

    /** The names of all properties, to suggest from. */
    public static Set<String> names(ValueKind owner) {
        Set<String> names = new TreeSet<>();
        if (owner instanceof ValueKind.Declared declared) {
            names.addAll(declared.type().getFields().keySet());
        } else if (owner instanceof ValueKind.Known known) {
            for (Method method : known.raw().getMethods()) {
                boolean isAsked = method.getParameterCount() == 0
                        && method.getReturnType() != void.class
                        && !Modifier.isStatic(method.getModifiers())
                        && !OF_EVERY_OBJECT.contains(method.getName());
                if (isAsked) {
                    names.add(property(method.getName()));
                }
            }
        }
        return names;
    }

    /** A method by the name that rules give it: {@code overdue} for {@code isOverdue}. */
    public static String property(String method) {
        for (String prefix : List.of("get", "is")) {
            boolean isPrefixed = method.startsWith(prefix)
                    && method.length() > prefix.length()
                    && Character.isUpperCase(method.charAt(prefix.length()));
            if (isPrefixed) {
                String rest = method.substring(prefix.length());
                return Character.toLowerCase(rest.charAt(0)) + rest.substring(1);
            }
        }
        return method;
    }

    /** The public methods of that name. */
    public static List<Method> methods(ValueKind.Known owner, String name) {
        return Arrays.stream(owner.raw().getMethods())
                .filter(method -> method.getName().equals(name))
                .toList();
    }

    /** The names of all methods, to suggest from. */
    public static Set<String> methodNames(ValueKind.Known owner) {
        Set<String> names = new TreeSet<>();
        Arrays.stream(owner.raw().getMethods())
                .map(Method::getName)
                .filter(name -> !OF_EVERY_OBJECT.contains(name))
                .forEach(names::add);
        return names;
    }
}
