package dev.slipway.engine.internal.pack;

import dev.slipway.engine.PackProvider;
import dev.slipway.engine.RuleFile;
import dev.slipway.model.policy.Policy;
import dev.slipway.model.words.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;

/** The rules that come with Slipway, as its build compiled them. */
public final class StandardRules {

    /** What the files of the standard rules are called, of which their reader has no folder. */
    private static final String FOLDER = "standard/";

    private final PackProvider provider;

    private StandardRules(PackProvider provider) {
        this.provider = provider;
    }

    /**
     * Those that are here.
     *
     * @throws IllegalStateException if none are
     */
    public static StandardRules find() {
        return present()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "the standard rules are not here; depend on dev.slipway:slipway-rules, which brings the engine"));
    }

    /** Their policy; an empty one where they are not there. */
    public static Policy policy() {
        return present()
                .map(rules -> new PolicyText(rules.file(PackFiles.POLICY)).extend(Policy.empty()))
                .orElseGet(Policy::empty);
    }

    // Through the engine's own class loader, which finds them whatever the thread's own one is.
    private static Optional<StandardRules> present() {
        return ServiceLoader.load(PackProvider.class, PackProvider.class.getClassLoader())
                .findFirst()
                .map(StandardRules::new);
    }

    /** What they were compiled from. */
    public PackFiles files() {
        List<RuleFile> drl = provider.files().stream()
                .filter(PackFiles::isDrl)
                .map(this::file)
                .toList();
        Map<Language, RuleFile> messages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            if (provider.files().contains(RuleTexts.fileName(language))) {
                messages.put(language, file(RuleTexts.fileName(language)));
            }
        }
        return new PackFiles(drl, file(PackFiles.POLICY), messages);
    }

    private RuleFile file(String name) {
        return new RuleFile(FOLDER + name, provider.text(name));
    }

    /** The rules ready to be used, for which none of their DRL is read. */
    public LoadedPack load() {
        RuleFile policy = file(PackFiles.POLICY);
        return new LoadedPack(
                LoadedPack.newModels(provider.models()),
                policy,
                new PolicyText(policy).tree(),
                List.of(),
                provider.sha256(),
                false,
                new RuleTexts(this::text),
                RulePlaces.none(),
                true);
    }

    private String text(Language language) {
        return language == Language.ENGLISH ? "" : provider.text(RuleTexts.fileName(language));
    }
}
