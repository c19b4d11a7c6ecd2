package dev.slipway.engine.internal.session;

import dev.slipway.engine.RuleInfo;
import dev.slipway.engine.RunawayRuleException;
import dev.slipway.engine.internal.host.OwnClassLoader;
import dev.slipway.engine.internal.pack.LoadedPack;
import dev.slipway.engine.internal.pack.RuleMetadata;
import dev.slipway.engine.internal.pack.RuleTexts;
import dev.slipway.model.alerts.RuleOrigin;
import dev.slipway.model.facts.SubjectKind;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The rules of some packs, ready to judge; of rules with the same id the last one. */
public final class RuleBase {

    private final RulesInForce inForce;
    private final KieBase rules;
    private final Map<RulesInForce.Name, RuleInfo> infosByName;
    private final List<RuleInfo> infos;
    private final Words words;

    /** Rules that ran away: each may still be running on a thread that was left behind. */
    private final Set<String> runaways;

    private RuleBase(
            RulesInForce inForce,
            KieBase rules,
            Map<RulesInForce.Name, RuleInfo> infosByName,
            List<RuleInfo> infos,
            Words words,
            Set<String> runaways) {
        this.inForce = inForce;
        this.rules = rules;
        this.infosByName = infosByName;
        this.infos = infos;
        this.words = words;
        this.runaways = runaways;
    }

    /** Puts the packs together, the later over the earlier. */
    public static RuleBase of(List<LoadedPack> packs) {
        return of(packs, id -> true);
    }

    /** The same rules without those with these ids. */
    public RuleBase without(Set<String> ids) {
        return of(
                        inForce.packs(),
                        id -> infos.stream().anyMatch(info -> info.id().equals(id)) && !ids.contains(id))
                .in(words.language());
    }

    private static RuleBase of(List<LoadedPack> packs, Predicate<String> isWanted) {
        RulesInForce inForce = new RulesInForce(packs, isWanted);
        Map<RulesInForce.Name, RuleInfo> infosByName = inForce.infosByName();
        KieBase rules = OwnClassLoader.call(() -> KieBaseBuilder.createKieBaseFromModel(
                inForce.models(), RuleBaseFactory.newKnowledgeBaseConfiguration()));
        inForce.ofAuthors()
                .forEach(rule -> WatchedConsequence.watch(
                        (RuleImpl) rules.getRule(rule.getPackage(), rule.getName()),
                        rule.getConsequences().keySet()));
        return new RuleBase(
                inForce,
                rules,
                infosByName,
                inForce.infos(),
                Words.of(Language.ENGLISH),
                ConcurrentHashMap.newKeySet());
    }

    /** The same rules with texts in another language, as far as their packs have them. */
    public RuleBase in(Language language) {
        if (language == words.language()) {
            return this;
        }
        Map<String, Properties> texts = new HashMap<>();
        for (LoadedPack pack : inForce.packs()) {
            Properties spoken = pack.texts().in(language);
            pack.models().forEach(model -> model.getRules()
                    .forEach(rule -> texts.put(RuleMetadata.read(rule).id(), spoken)));
        }
        Map<RulesInForce.Name, RuleInfo> translated = new HashMap<>();
        infosByName.forEach((name, info) -> translated.put(name, translated(info, texts)));
        List<RuleInfo> inOrder =
                infos.stream().map(info -> translated(info, texts)).toList();
        return new RuleBase(inForce, rules, translated, inOrder, Words.of(language), runaways);
    }

    private static RuleInfo translated(RuleInfo info, Map<String, Properties> texts) {
        return RuleTexts.translated(info, Objects.requireNonNull(texts.get(info.id())));
    }

    /** Does not let a rule run again that ran away: each call would leave one more thread behind. */
    void lockOut(String rule) {
        runaways.add(rule);
    }

    /**
     * Refuses to judge by rules of which one ran away.
     *
     * @throws RunawayRuleException if one did
     */
    void requireNoRunaway() {
        for (String rule : runaways) {
            throw new RunawayRuleException(
                    rule,
                    "rule '" + rule + "' did not end before, and is not run again; correct it, or leave it out with"
                            + " without(...)");
        }
    }

    /** Whose rule has this id. */
    RuleOrigin origin(String id) {
        return inForce.origin(id);
    }

    /** Where a rule of that name stands, where its file is at hand. */
    Optional<String> place(String rule) {
        return inForce.place(rule);
    }

    KieBase rules() {
        return rules;
    }

    RuleInfo info(org.kie.api.definition.rule.Rule rule) {
        return Objects.requireNonNull(infosByName.get(new RulesInForce.Name(rule.getPackageName(), rule.getName())));
    }

    /** In the order of their ids. */
    public List<RuleInfo> infos() {
        return infos;
    }

    /** Those that judge each programme by itself. */
    List<RuleInfo> onProgrammes() {
        return infos.stream()
                .filter(info -> info.population() != SubjectKind.PORTFOLIO)
                .toList();
    }

    /** Those that judge a portfolio when all of its programmes are judged. */
    public List<RuleInfo> onPortfolios() {
        return infos.stream()
                .filter(info -> info.population() == SubjectKind.PORTFOLIO)
                .toList();
    }

    /** The language of all else in an alert. */
    public Words words() {
        return words;
    }

    String sha256() {
        return inForce.sha256();
    }

    Set<ClassLoader> classLoaders() {
        return inForce.packs().stream()
                .flatMap(pack -> pack.models().stream())
                .map(model -> model.getClass().getClassLoader())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rules that judge. */
    List<Rule> inForce() {
        return inForce.rules();
    }

    /** Whether all of it came with Slipway, so that it ends, and turns with the days as its rules are known to. */
    public boolean isTrusted() {
        return inForce.packs().stream().allMatch(LoadedPack::isTrusted);
    }

    /**
     * Whether rules of authors are added to those of Slipway and neither judge otherwise for it: what is inserted is
     * findings, which no rule matches.
     */
    public boolean judgesAuthorsApart() {
        return inForce.packs().get(0).isTrusted()
                && inForce.packs().stream().dropWhile(LoadedPack::isTrusted).noneMatch(LoadedPack::isTrusted)
                && inForce.packs().stream().noneMatch(LoadedPack::insertsFacts);
    }

    /** The rules of authors alone. */
    RuleBase ofAuthors() {
        return of(inForce.packs().stream().filter(pack -> !pack.isTrusted()).toList())
                .in(words.language());
    }
}
