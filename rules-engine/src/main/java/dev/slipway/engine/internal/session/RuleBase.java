package dev.slipway.engine.internal.session;

import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleException;
import dev.slipway.engine.RuleInfo;
import dev.slipway.engine.internal.pack.LoadedPack;
import dev.slipway.engine.internal.pack.RuleMetadata;
import dev.slipway.engine.internal.pack.RuleTexts;
import dev.slipway.engine.internal.pack.Sha256;
import dev.slipway.model.base.Problem;
import dev.slipway.model.words.Language;
import dev.slipway.model.words.Words;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** The rules of some packs, ready to judge; of rules with the same id the last one. */
public final class RuleBase {

    /** What Drools tells rules apart by. */
    private record RuleName(String packageName, String name) {}

    private final List<LoadedPack> packs;
    private final KieBase rules;
    private final Map<RuleName, RuleInfo> infosByName;
    private final List<RuleInfo> infos;
    private final String sha256;
    private final Set<ClassLoader> classLoaders;
    private final List<Rule> standing;
    private final Words words;

    private RuleBase(
            List<LoadedPack> packs,
            KieBase rules,
            Map<RuleName, RuleInfo> infosByName,
            List<RuleInfo> infos,
            String sha256,
            Set<ClassLoader> classLoaders,
            List<Rule> standing,
            Words words) {
        this.packs = packs;
        this.rules = rules;
        this.infosByName = infosByName;
        this.infos = infos;
        this.sha256 = sha256;
        this.classLoaders = classLoaders;
        this.standing = standing;
        this.words = words;
    }

    /** Puts the packs together, the later over the earlier. */
    public static RuleBase of(List<LoadedPack> packs) {
        return of(packs, id -> true);
    }

    /** The same rules but for those with these ids. */
    public RuleBase without(Set<String> ids) {
        return of(packs, id -> infos.stream().anyMatch(info -> info.id().equals(id)) && !ids.contains(id))
                .in(words.language());
    }

    private static RuleBase of(List<LoadedPack> packs, Predicate<String> isWanted) {
        Map<String, Rule> standing = new LinkedHashMap<>();
        Map<String, RuleInfo> infosById = new TreeMap<>();
        MessageDigest digest = Sha256.digest();
        for (LoadedPack pack : packs) {
            Sha256.update(digest, pack.sha256());
            for (Model model : pack.models()) {
                for (Rule rule : model.getRules()) {
                    RuleInfo info = RuleMetadata.read(rule);
                    if (isWanted.test(info.id())) {
                        standing.put(info.id(), rule);
                        infosById.put(info.id(), info);
                    }
                }
            }
        }
        Map<RuleName, RuleInfo> infosByName = new HashMap<>();
        standing.forEach((id, rule) -> {
            RuleInfo other =
                    infosByName.putIfAbsent(new RuleName(rule.getPackage(), rule.getName()), infosById.get(id));
            if (other != null) {
                throw sameName(rule, id, other.id());
            }
        });
        return new RuleBase(
                List.copyOf(packs),
                KieBaseBuilder.createKieBaseFromModel(
                        reduced(packs, standing), RuleBaseFactory.newKnowledgeBaseConfiguration()),
                infosByName,
                List.copyOf(infosById.values()),
                Sha256.hex(digest),
                classLoaders(packs),
                List.copyOf(standing.values()),
                Words.of(Language.ENGLISH));
    }

    /** The same rules, speaking another language as far as their packs do. */
    public RuleBase in(Language language) {
        if (language == words.language()) {
            return this;
        }
        Map<String, Properties> texts = new HashMap<>();
        for (LoadedPack pack : packs) {
            Properties spoken = pack.texts().in(language);
            pack.models().forEach(model -> model.getRules()
                    .forEach(rule -> texts.put(RuleMetadata.read(rule).id(), spoken)));
        }
        Map<RuleName, RuleInfo> translated = new HashMap<>();
        infosByName.forEach((name, info) -> translated.put(name, RuleTexts.translated(info, texts.get(info.id()))));
        List<RuleInfo> inOrder = infos.stream()
                .map(info -> RuleTexts.translated(info, texts.get(info.id())))
                .toList();
        return new RuleBase(packs, rules, translated, inOrder, sha256, classLoaders, standing, Words.of(language));
    }

    // Drools keeps one rule for each package and name: the other would be lost without a word.
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

    private static Set<ClassLoader> classLoaders(List<LoadedPack> packs) {
        return packs.stream()
                .flatMap(pack -> pack.models().stream())
                .map(model -> model.getClass().getClassLoader())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The models without the rules that others took the place of. */
    private static List<Model> reduced(List<LoadedPack> packs, Map<String, Rule> standing) {
        List<Model> models = new ArrayList<>();
        for (LoadedPack pack : packs) {
            for (Model model : pack.models()) {
                ModelImpl reduced = new ModelImpl(model.getName());
                model.getRules().stream().filter(standing::containsValue).forEach(reduced::addRule);
                model.getTypeMetaDatas().forEach(reduced::addTypeMetaData);
                models.add(reduced.withQueries(model.getQueries()).withGlobals(model.getGlobals()));
            }
        }
        return models;
    }

    KieBase rules() {
        return rules;
    }

    RuleInfo info(org.kie.api.definition.rule.Rule rule) {
        return infosByName.get(new RuleName(rule.getPackageName(), rule.getName()));
    }

    /** In the order of their ids. */
    public List<RuleInfo> infos() {
        return infos;
    }

    /** What all else in an alert is told in. */
    public Words words() {
        return words;
    }

    String sha256() {
        return sha256;
    }

    Set<ClassLoader> classLoaders() {
        return classLoaders;
    }

    /** The rules that judge. */
    List<Rule> standing() {
        return standing;
    }

    /** Whether all of it came with Slipway, so that it ends, and turns with the days as its rules are known to. */
    public boolean isTrusted() {
        return packs.stream().allMatch(LoadedPack::isTrusted);
    }

    /**
     * Whether rules of authors are added to those of Slipway and neither judge otherwise for it: what is inserted is
     * findings, which no rule matches.
     */
    public boolean judgesAuthorsApart() {
        return packs.get(0).isTrusted()
                && packs.stream().dropWhile(LoadedPack::isTrusted).noneMatch(LoadedPack::isTrusted)
                && packs.stream().noneMatch(LoadedPack::insertsFacts);
    }

    /** The rules of authors alone. */
    RuleBase ofAuthors() {
        return of(packs.stream().filter(pack -> !pack.isTrusted()).toList()).in(words.language());
    }
}
