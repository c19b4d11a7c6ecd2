package dev.slipway.server.api;

import dev.slipway.server.base.Caller;
import dev.slipway.server.base.Content;
import dev.slipway.server.base.Refusal;
import dev.slipway.server.judging.RuleSettings;
import dev.slipway.server.programme.Document;
import dev.slipway.server.programme.ProgrammeRow;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** By what a programme is judged: its own thresholds, and a pack of rules. */
@RestController
@RequestMapping("/api/v1/programmes/{id}")
class RulesController {

    private final RuleSettings settings;
    private final Answers answers;

    RulesController(RuleSettings settings, Answers answers) {
        this.settings = settings;
        this.answers = answers;
    }

    /** What is chosen, as it was sent. */
    record Asked(@Nullable String pack) {}

    @GetMapping("/policy")
    ResponseEntity<byte[]> policy(@AuthenticationPrincipal Caller caller, @PathVariable String id) {
        Document policy = settings.policy(caller, id)
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.UNKNOWN, "the programme " + id + " has no thresholds of its own"));
        return Answers.document(tag(policy.version()), policy);
    }

    @PutMapping("/policy")
    ResponseEntity<byte[]> put(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String id,
            @RequestParam Optional<String> source,
            @RequestHeader("If-Match") Optional<String> ifMatch,
            HttpServletRequest request)
            throws IOException {
        String usual = Body.type(request).contains("json") ? "policy.json" : "policy.yaml";
        ProgrammeRow row = settings.put(
                caller,
                id,
                Body.name("source", Optional.of(source.orElse(usual))),
                Content.of(Body.of(request)),
                ifMatch.map(RulesController::version));
        HttpStatus status = row.policyVersion() == 1 ? HttpStatus.CREATED : HttpStatus.OK;
        return answers.json(status, tag(row.policyVersion()), ServedProgrammeJson.of(row));
    }

    @PutMapping("/pack")
    ResponseEntity<byte[]> choose(
            @AuthenticationPrincipal Caller caller, @PathVariable String id, @RequestBody Asked asked) {
        return answers.json(
                HttpStatus.OK, ServedProgrammeJson.of(settings.choose(caller, id, Optional.ofNullable(asked.pack()))));
    }

    private static String tag(int version) {
        return "\"policy-" + version + "\"";
    }

    /** -1, which no version is, of a tag that is none of these. */
    private static int version(String tag) {
        String bare = tag.strip().replaceFirst("^W/", "").replace("\"", "");
        return bare.matches("policy-\\d{1,9}") ? Integer.parseInt(bare.substring(7)) : -1;
    }
}
