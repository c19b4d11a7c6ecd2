package dev.slipway.engine.internal.session;

import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleInfo;
import dev.slipway.engine.internal.pack.LoadedPack;
import dev.slipway.engine.internal.pack.RuleMetadata;
import dev.slipway.model.alerts.RuleOrigin;
import dev.slipway.model.base.Problem;
import dev.slipway.model.base.Sha256;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/** The rules of some packs that judge: of those with the same id the last one. */
final class RulesInForce {

    /** By what Drools distinguishes rules. */
    record Name(String packageName, String name) {}

    private final List<LoadedPack> packs;
    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, RuleInfo> infos = new TreeMap<>();
    private final Map<String, RuleOrigin> origins = new HashMap<>();

    /**
     * Puts the packs together, the later over the earlier.
     *
     * @param isWanted whether a rule of that id is to judge at all
     */
    RulesInForce(List<LoadedPack> packs, Predicate<String> isWanted) {
        this.packs = List.copyOf(packs);
        for (LoadedPack pack : packs) {
            for (Model model : pack.models()) {
                model.getRules().forEach(rule -> add(pack, rule, isWanted));
            }
        }
    }

    private void add(LoadedPack pack, Rule rule, Predicate<String> isWanted) {
        RuleInfo info = RuleMetadata.read(rule);
        if (!isWanted.test(info.id())) {
            return;
        }
        rules.put(info.id(), rule);
        infos.put(info.id(), info);
        if (pack.isTrusted()) {
            origins.put(info.id(), RuleOrigin.STANDARD);
        } else {
            origins.merge(
                    info.id(),
                    RuleOrigin.OWN,
                    (before, own) -> before == RuleOrigin.STANDARD ? RuleOrigin.REPLACING : before);
        }
    }

    /** Where a rule of that name stands, where its file is at hand; of several the last. */
    Optional<String> place(String rule) {
        return packs.stream().flatMap(pack -> pack.places().of(rule).stream()).reduce((before, last) -> last);
    }

    List<LoadedPack> packs() {
        return packs;
    }

    List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** Those that did not come with Slipway. */
    List<Rule> ofAuthors() {
        return rules.entrySet().stream()
                .filter(rule -> origin(rule.getKey()) != RuleOrigin.STANDARD)
                .map(Map.Entry::getValue)
                .toList();
    }

    /** In the order of their ids. */
    List<RuleInfo> infos() {
        return List.copyOf(infos.values());
    }

    /**
     * What is known of each rule, by its name.
     *
     * @throws RuleException if two have the same: Drools keeps one rule for each package and name, and the other would be
     *     lost silently
     */
    Map<Name, RuleInfo> infosByName() {
        Map<Name, RuleInfo> byName = new HashMap<>();
        rules.forEach((id, rule) -> {
            RuleInfo other = byName.putIfAbsent(
                    new Name(rule.getPackage(), rule.getName()), Objects.requireNonNull(infos.get(id)));
            if (other != null) {
                throw sameName(rule, id, other.id());
            }
        });
        return byName;
    }

    private static RuleException sameName(Rule rule, String id, String otherId) {
        return new RuleException(
                ProblemCode.DUPLICATE_NAME,
                List.of(new Problem(
                        "package " + rule.getPackage(),
                        0,
                        0,
                        "the rules with @id " + otherId + " and " + id + " are both named '" + rule.getName() + "'",
                        "give one of them another name, or its file another package")));
    }

    /** Whose rule has this id. */
    RuleOrigin origin(String id) {
        return Objects.requireNonNull(origins.get(id));
    }

    /** The models without the rules that others took the place of. */
    List<Model> models() {
        List<Model> models = new ArrayList<>();
        for (LoadedPack pack : packs) {
            for (Model model : pack.models()) {
                ModelImpl reduced = new ModelImpl(model.getName());
                model.getRules().stream().filter(rules::containsValue).forEach(reduced::addRule);
                model.getTypeMetaDatas().forEach(reduced::addTypeMetaData);
                models.add(reduced.withQueries(model.getQueries()).withGlobals(model.getGlobals()));
            }
        }
        return models;
    }

    /** The digest of the packs. */
    String sha256() {
        MessageDigest digest = Sha256.digest();
        packs.forEach(pack -> Sha256.update(digest, pack.sha256()));
        return Sha256.hex(digest);
    }
}
