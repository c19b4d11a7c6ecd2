package dev.slipway.compiler.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the reference of facts tells, held against the model: nothing is left out, nothing is said about what is not there. */
class FactMeaningsTest {

    private static final Path SOURCES = Path.of("..", "rules-model", "src", "main", "java");
    private static final Path FILE = Path.of("src/main/resources/dev/slipway/compiler/facts/meanings.properties");
    private static final FactReference REFERENCE = FactReference.standard();

    /** {@code -Dgolden.refresh=true} writes the file again. */
    @Test
    void theMeaningsAreTheJavadocOfTheModel() throws IOException {
        Map<String, String> meanings = meanings();
        String file = meanings.entrySet().stream()
                .map(meaning -> meaning.getKey() + "=" + meaning.getValue())
                .collect(Collectors.joining(
                        "\n",
                        "# Written by FactMeaningsTest from the Javadoc of the model: change that, not this file.\n",
                        "\n"));
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(FILE, file);
        }

        assertThat(Files.readString(FILE))
                .as("out of date; write it again with -Dgolden.refresh=true")
                .isEqualTo(file)
                .doesNotContain("\\");
    }

    @Test
    void everyTypeAndPropertyHasAMeaning() throws IOException {
        assertThat(keys()).isSubsetOf(meanings().keySet());
    }

    @Test
    void everyNumberHasAUnitAndNothingElse() {
        Set<String> numbers = new TreeSet<>();
        each((key, property) -> {
            if (TypeWords.isNumber(property.method().getGenericReturnType())) {
                numbers.add(key);
            }
        });

        assertThat(Texts.read("units").keySet()).containsExactlyInAnyOrderElementsOf(numbers);
    }

    @Test
    void originsAreOfTypesAndPropertiesThatThereAre() {
        assertThat(Texts.read("origins").keySet()).isSubsetOf(keys());
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        REFERENCE.all().forEach(type -> keys.add(type.name()));
        each((key, property) -> keys.add(key));
        return keys;
    }

    private interface Work {
        void on(String key, FactProperty property);
    }

    private static void each(Work work) {
        for (FactType type : REFERENCE.all()) {
            for (FactProperty property : type.properties()) {
                work.on(type.name() + "." + FactProperty.key(property.name(), property.method()), property);
            }
        }
    }

    private static Map<String, String> meanings() throws IOException {
        Javadoc javadoc = Javadoc.of(SOURCES);
        Map<String, String> meanings = new TreeMap<>();
        REFERENCE.all().forEach(type -> javadoc.text(type.name()).ifPresent(text -> meanings.put(type.name(), text)));
        for (FactType type : REFERENCE.all()) {
            for (FactProperty property : type.properties()) {
                String key = type.name() + "." + FactProperty.key(property.name(), property.method());
                meaning(javadoc, type.type(), property.method()).ifPresent(text -> meanings.put(key, text));
            }
        }
        return meanings;
    }

    /** That of the method where it is declared, else of what it implements. */
    private static Optional<String> meaning(Javadoc javadoc, Class<?> type, Method method) {
        String name = FactProperty.key(method.getName(), method);
        return Stream.concat(
                        Stream.of(type, method.getDeclaringClass()),
                        Stream.concat(
                                Arrays.stream(type.getInterfaces()),
                                Arrays.stream(type.getInterfaces())
                                        .flatMap(each -> Arrays.stream(each.getInterfaces()))))
                .flatMap(owner -> javadoc.text(FactType.name(owner) + "." + name).stream())
                .findFirst();
    }
}
