package dev.slipway.cli;

import dev.slipway.cli.console.Console;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the subcommands, and passes the console to those whose constructor takes one. */
record CommandFactory(Console console) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Optional<Constructor<?>> speaking = Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> Arrays.equals(constructor.getParameterTypes(), new Class<?>[] {Console.class}))
                .findFirst();
        return speaking.isPresent()
                ? type.cast(speaking.get().newInstance(console))
                : CommandLine.defaultFactory().create(type);
    }
}
