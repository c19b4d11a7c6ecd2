package dev.slipway.engine.internal;

import dev.slipway.model.Problem;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/** What Drools says of a file of rules, put at the author's own line. */
record CompilerMessage(Message message, PackSources sources) {

    private static final Pattern NUMBERED_FILE = Pattern.compile("/(\\d+)\\.drl$");
    private static final Pattern RULE_NAME = Pattern.compile("[Rr]ule \"?'?([^\"'\\n]+)['\"]");
    private static final Pattern ECHO = Pattern.compile("^(Java source of |Parser returned a null Package)");
    private static final Pattern TRACE = Pattern.compile("\\R\\s*Problem stacktrace :.*", Pattern.DOTALL);
    private static final int SHORTEST_TELLING_WORD = 4;

    /** Whether it only repeats what another message says: the code that Drools made, or that it could not go on. */
    boolean isEcho() {
        return ECHO.matcher(message.getText().strip()).find();
    }

    Problem toProblem() {
        String text = TRACE.matcher(message.getText()).replaceFirst("").strip();
        if (path().endsWith(".java")) {
            return inGeneratedCode(text);
        }
        Optional<DrlFile> file = file();
        int line = Math.max(0, message.getLine());
        if (line == 0) {
            line = file.map(drl -> lineOfRuleIn(drl, text)).orElse(0);
        }
        return new Problem(pathOf(file), line, Math.max(0, message.getColumn()), text, "");
    }

    private String path() {
        return message.getPath() == null ? "" : message.getPath();
    }

    private String pathOf(Optional<DrlFile> file) {
        return file.map(DrlFile::path).orElse(sources.files().get(0).path());
    }

    private Optional<DrlFile> file() {
        Matcher matcher = NUMBERED_FILE.matcher(path());
        if (matcher.find()) {
            return Optional.of(sources.files().get(Integer.parseInt(matcher.group(1))));
        }
        return sources.files().stream()
                .filter(drl -> lineOfRuleIn(drl, message.getText()) > 0)
                .findFirst();
    }

    private static int lineOfRuleIn(DrlFile drl, String text) {
        Matcher matcher = RULE_NAME.matcher(text);
        return matcher.find() ? drl.lineOfRule(matcher.group(1)) : 0;
    }

    /** Its line counts in code that Drools made, which no author knows; a word that only one place has tells that. */
    private Problem inGeneratedCode(String text) {
        List<String> words = Arrays.stream(text.split("[^\\w.$]+|\\.(?=\\s|$)"))
                .filter(word -> word.length() >= SHORTEST_TELLING_WORD)
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return words.stream()
                .flatMap(word -> onlyPlaceOf(word, text).stream())
                .findFirst()
                .orElseGet(() -> new Problem(pathOf(file()), 0, 0, text, ""));
    }

    private Optional<Problem> onlyPlaceOf(String word, String text) {
        Pattern whole = Pattern.compile("(?<![\\w.$])" + Pattern.quote(word) + "(?![\\w$])");
        List<Problem> places = sources.files().stream()
                .flatMap(drl -> whole.matcher(drl.code())
                        .results()
                        .map(at -> new Problem(drl.path(), drl.lineAt(at.start()), drl.columnAt(at.start()), text, "")))
                .toList();
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }
}
