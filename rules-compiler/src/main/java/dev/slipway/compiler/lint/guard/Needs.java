package dev.slipway.compiler.lint.guard;

import dev.slipway.compiler.drl.Expression;
import dev.slipway.compiler.drl.Expression.Call;
import dev.slipway.compiler.drl.Expression.Figure;
import dev.slipway.model.dates.DateWindow;
import dev.slipway.model.facts.ProgrammeStatus;
import dev.slipway.model.facts.measure.ForecastHistory;
import dev.slipway.model.status.Throughput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What must be known before a property is read or a method called. */
final class Needs {

    private static final Set<Class<?>> OPTIONALS =
            Set.of(Optional.class, OptionalDouble.class, OptionalInt.class, OptionalLong.class);
    private static final Set<String> UNWRAPPING =
            Set.of("get", "asDouble", "asInt", "asLong", "orElseThrow", "first", "last");
    private static final Set<String> OF_KNOWN_DATES =
            Set.of("daysPastBy", "daysLeftOn", "daysAfter", "latestKnown", "start", "end");
    private static final String TARGET = ".target.get";
    private static final List<Integer> COUNTS_OF_INPUTS = List.of(2, 4, 5);

    private final Function<String, Optional<Class<?>>> kinds;

    /** @param kinds tells the class of what a path asks for, where it is known */
    Needs(Function<String, Optional<Class<?>>> kinds) {
        this.kinds = kinds;
    }

    /**
     * What is needed for something that is asked of an owner.
     *
     * @param owner the path of the owner
     * @param property what is asked, as {@link Paths#property} spells it
     */
    List<Need> of(String owner, Class<?> type, String property, Optional<Call> call) {
        if (OPTIONALS.contains(type)) {
            return UNWRAPPING.contains(property) ? List.of(present(owner, owner + ".present")) : List.of();
        }
        if (type == DateWindow.class) {
            return OF_KNOWN_DATES.contains(property) ? known(owner) : List.of();
        }
        if (type == ForecastHistory.class) {
            return forecasts(property, call).map(count -> history(owner, count)).stream()
                    .toList();
        }
        if (type == Throughput.class) {
            return List.of("annualised", "lastDay").contains(property) ? List.of(throughput(owner)) : List.of();
        }
        if (List.class.isAssignableFrom(type)) {
            boolean isTaken = property.equals("get") && call.isPresent();
            return isTaken ? List.of(present(owner, owner + ".size > …")) : List.of();
        }
        Optional<String> attribute = call.flatMap(asked -> AttributePaths.counted(type, asked));
        if (attribute.isPresent()) {
            return List.of(input(owner, attribute.get()));
        }
        Stream<Need> inputs =
                PartialValues.computedFrom(type, property).stream().map(input -> input(owner, input));
        Stream<Need> truths = PartialValues.trueBefore(type, property).stream()
                .map(truth -> owner + "." + truth)
                .map(path -> new Need(List.of(Known.holds(path)), path));
        return Stream.concat(inputs, truths).toList();
    }

    /** Whether a value of that class may be absent. */
    static boolean isOptional(Class<?> type) {
        return OPTIONALS.contains(type);
    }

    /** What was handled, where anything was read. */
    private static Need throughput(String owner) {
        String fact = owner.substring(0, Math.max(0, owner.lastIndexOf('.')));
        return new Need(
                List.of(Known.has(fact, "throughput"), Known.there(owner + ".readings")),
                fact + ".has(\"throughput\")");
    }

    private static Need input(String owner, String input) {
        List<String> any = new ArrayList<>(List.of(Known.has(owner, input), Known.there(owner + "." + input)));
        PartialValues.implying(input).forEach(property -> any.add(Known.holds(owner + "." + property)));
        return new Need(any, owner + ".has(\"" + input + "\")");
    }

    /** That a date is known; none where it always is. */
    List<Need> known(String owner) {
        return isAlwaysKnown(owner) ? List.of() : List.of(present(owner, owner + ".known"));
    }

    /** The forecasts of a history are those that are known. */
    private static boolean isAlwaysKnown(String path) {
        return path.contains(".history.") || path.contains(".forecasts.");
    }

    /** A value that may be absent, by what says so of its fact, else by asking itself. */
    Need present(String path, String question) {
        int dot = path.lastIndexOf('.');
        List<String> any = new ArrayList<>(List.of(Known.there(path)));
        if (dot < 0) {
            return new Need(any, question);
        }
        String owner = path.substring(0, dot);
        String property = path.substring(dot + 1);
        List<String> inputs = inputs(owner, property);
        String fact = isOfProgramme(owner) ? owner.substring(0, owner.lastIndexOf('.')) : withoutTarget(owner);
        for (String input : inputs) {
            any.addAll(input(fact, input).anyOf());
        }
        return new Need(any, inputs.isEmpty() ? question : fact + ".has(\"" + inputs.get(0) + "\")");
    }

    private List<String> inputs(String owner, String property) {
        if (isOfProgramme(owner)) {
            return Set.of("deadline", "start").contains(property) ? List.of(property) : List.of();
        }
        if (owner.endsWith(TARGET)) {
            return Set.of("target", "planned", "needBy").contains(property) ? List.of(property) : List.of();
        }
        Optional<String> attribute = AttributePaths.date(property);
        if (attribute.isPresent()) {
            return List.of(attribute.get());
        }
        return kinds.apply(owner)
                .map(type -> PartialValues.presentWith(type, property))
                .orElse(List.of());
    }

    private static String withoutTarget(String owner) {
        return owner.endsWith(TARGET) ? owner.substring(0, owner.length() - TARGET.length()) : owner;
    }

    private boolean isOfProgramme(String owner) {
        int dot = owner.lastIndexOf('.');
        return dot > 0
                && owner.endsWith(".programme")
                && kinds.apply(owner.substring(0, dot))
                        .filter(type -> type == ProgrammeStatus.class)
                        .isPresent();
    }

    /** How many forecasts a question to their history takes. */
    private static Optional<Integer> forecasts(String property, Optional<Call> call) {
        return switch (property) {
            case "last" -> Optional.of(1);
            case "lastMove", "lastMoveCertain" -> Optional.of(2);
            case "moveOver", "isMovingRight", "movingRight" -> sum(call, 1).map(moves -> moves + 1);
            case "spread" -> sum(call, 2);
            case "turns" -> sum(call, 1);
            default -> Optional.empty();
        };
    }

    /** The sum of so many figures that are passed; nothing where other things are. */
    private static Optional<Integer> sum(Optional<Call> call, int arguments) {
        List<Expression> passed = call.map(Call::arguments).orElse(List.of());
        List<Integer> figures =
                passed.stream().flatMap(argument -> figure(argument).stream()).toList();
        boolean areAll = figures.size() == arguments && passed.size() == arguments;
        return areAll ? Optional.of(figures.stream().mapToInt(Integer::intValue).sum()) : Optional.empty();
    }

    private static Optional<Integer> figure(Expression argument) {
        return argument instanceof Figure figure && figure.text().matches("\\d{1,4}")
                ? Optional.of(Integer.valueOf(figure.text()))
                : Optional.empty();
    }

    private static Need history(String owner, int count) {
        String fact = owner.substring(0, Math.max(0, owner.lastIndexOf('.')));
        List<String> any = new ArrayList<>(List.of(Known.there(owner), Known.there(owner + ".forecasts")));
        List<Integer> enough =
                COUNTS_OF_INPUTS.stream().filter(number -> number >= count).toList();
        enough.forEach(number -> any.add(Known.has(fact, number + " forecasts")));
        if (count <= 4) {
            any.addAll(List.of(Known.has(fact, "trend"), Known.holds(fact + ".trendOverrunning")));
        }
        if (count == 1) {
            any.addAll(List.of(Known.has(fact, "forecast"), Known.there(fact + ".forecast")));
        }
        if (count == 1) {
            return new Need(any, fact + ".has(\"forecast\")");
        }
        String remedy =
                enough.isEmpty() ? owner + ".size >= " + count : fact + ".has(\"" + enough.get(0) + " forecasts\")";
        return new Need(any, remedy);
    }
}
