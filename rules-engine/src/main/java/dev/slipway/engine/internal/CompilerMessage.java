package dev.slipway.engine.internal;

import dev.slipway.model.Problem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kie.api.builder.Message;

/** What Drools says of a file of rules, put at the author's own line. */
record CompilerMessage(Message message, PackSources sources) {

    private static final Pattern NUMBERED_FILE = Pattern.compile("/(\\d+)\\.drl$");
    private static final Pattern RULE_NAME = Pattern.compile("[Rr]ule \"?'?([^\"'\\n]+)['\"]");

    Problem toProblem() {
        String text = message.getText().strip();
        Optional<DrlFile> file = file();
        int line = Math.max(0, message.getLine());
        if (line == 0) {
            line = file.map(drl -> lineOfRuleIn(drl, text)).orElse(0);
        }
        String path = file.map(DrlFile::path).orElse(sources.files().get(0).path());
        return new Problem(path, line, Math.max(0, message.getColumn()), text, "");
    }

    private Optional<DrlFile> file() {
        String path = message.getPath() == null ? "" : message.getPath();
        Matcher matcher = NUMBERED_FILE.matcher(path);
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
}
