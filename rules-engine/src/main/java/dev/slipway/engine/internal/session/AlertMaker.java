package dev.slipway.engine.internal.session;

import dev.slipway.engine.Finding;
import dev.slipway.engine.RuleInfo;
import dev.slipway.model.alerts.Alert;
import dev.slipway.model.alerts.AlertDetails;
import dev.slipway.model.alerts.Entry;
import dev.slipway.model.alerts.EvidenceText;
import dev.slipway.model.base.Evidence;
import dev.slipway.model.base.Lazy;
import dev.slipway.model.base.Provenance;
import dev.slipway.model.base.Sha256;
import dev.slipway.model.facts.AsOf;
import dev.slipway.model.facts.Subject;
import dev.slipway.model.programme.Programme;
import dev.slipway.model.programme.SubjectNames;
import dev.slipway.model.words.Words;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kie.api.runtime.rule.Match;

/** Makes alerts of what rules found: the named values, the sentence, the evidence and the fingerprint. */
public final class AlertMaker {

    private static final int FINGERPRINT_BYTES = 8;
    private static final String NAMED_BY_DROOLS = "GENERATED_";

    private final Programme programme;
    private final AsOf asOf;
    private final Words words;
    private final EvidenceText evidenceText;
    private final MessageDigest digest = Sha256.digest();
    private final Optional<Map<AlertKey, String>> known;

    public AlertMaker(Programme programme, AsOf asOf, Words words) {
        this(programme, asOf, words, Optional.empty());
    }

    /** @param known fingerprints that were made on other days, where the same alerts are made day after day; it adds to them */
    public AlertMaker(Programme programme, AsOf asOf, Words words, Map<AlertKey, String> known) {
        this(programme, asOf, words, Optional.of(known));
    }

    private AlertMaker(Programme programme, AsOf asOf, Words words, Optional<Map<AlertKey, String>> known) {
        this.programme = programme;
        this.asOf = asOf;
        this.words = words;
        this.evidenceText = new EvidenceText(words);
        this.known = known;
    }

    /** The alert of a finding; what the rule bound is read off the match at once, the rest made when asked for. */
    Alert alert(Finding finding, Match match, RuleInfo rule) {
        Subject subject = finding.subject();
        List<String> empty = new ArrayList<>(0);
        Map<String, Object> bound = bound(match, empty);
        Lazy<Said> said = new Lazy<>(
                () -> new Said(words, rule.message(), namedValues(subject, bound), mayBeUnknown(rule, empty)));
        return new Alert(
                rule.id(),
                finding.severity(),
                subject.subject(),
                subject.about(),
                rule.title(),
                subject.owner(),
                finding.days(),
                AlertDetails.whenAsked(
                        asOf.date(),
                        said,
                        () -> said.get().message(),
                        () -> said.get().reported(),
                        () -> evidence(subject, rule)),
                Optional.empty(),
                Optional.empty(),
                fingerprint(new AlertKey(rule.id(), subject.subject(), subject.about())),
                Entry.of(
                        rule.theme(),
                        subject.measure(),
                        fingerprint(new AlertKey(rule.theme(), subject.subject(), subject.measure()))));
    }

    /**
     * Every value that the rule bound to a name.
     *
     * @param empty takes the names that it bound to something without a value
     */
    private static Map<String, Object> bound(Match match, List<String> empty) {
        Map<String, Object> bound = new LinkedHashMap<>();
        for (String name : match.getDeclarationIds()) {
            // Drools adds names of its own, some without a value to ask for.
            if (!name.startsWith(NAMED_BY_DROOLS)) {
                String plain = name.startsWith("$") ? name.substring(1) : name;
                Object value = OptionalValue.orNothing(match.getDeclarationValue(name));
                if (value == null) {
                    empty.add(plain);
                } else if (!(value instanceof Subject) && !(value instanceof AsOf)) {
                    bound.put(plain, value);
                }
            }
        }
        return bound;
    }

    private static List<String> mayBeUnknown(RuleInfo rule, List<String> empty) {
        return Stream.concat(rule.population().inputs().stream(), empty.stream())
                .toList();
    }

    /** What the subject knows of itself, and what the rule bound. */
    private Map<String, Object> namedValues(Subject subject, Map<String, Object> bound) {
        Map<String, Object> values = new LinkedHashMap<>(subject.values());
        values.put("asOf", asOf.date());
        values.putAll(bound);
        return values;
    }

    private List<Evidence> evidence(Subject subject, RuleInfo rule) {
        List<Evidence> stated = evidenceText.of(
                rule.needs().stream().flatMap(need -> subject.evidence(need).stream()), subject.background().stream());
        return stated.isEmpty() ? placed(subject) : stated;
    }

    /** That nothing is stated is seen where the subject itself stands. */
    private List<Evidence> placed(Subject subject) {
        Provenance place = new SubjectNames(programme).place(subject.subject());
        return place.file().isEmpty() ? List.of() : List.of(new Evidence(place, subject.subject()));
    }

    private String fingerprint(AlertKey key) {
        return known.map(made -> made.computeIfAbsent(key, this::digested)).orElseGet(() -> digested(key));
    }

    private String digested(AlertKey key) {
        Sha256.update(digest, programme.id());
        Sha256.update(digest, key.rule());
        Sha256.update(digest, key.subject());
        Sha256.update(digest, key.about());
        return HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
    }
}
