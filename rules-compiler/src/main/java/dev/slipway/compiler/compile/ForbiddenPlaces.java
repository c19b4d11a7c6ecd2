package dev.slipway.compiler.compile;

import dev.slipway.compiler.drl.DrlFile;
import dev.slipway.compiler.drl.DrlPart;
import dev.slipway.compiler.drl.DrlParts;
import dev.slipway.compiler.drl.DrlToken;
import dev.slipway.compiler.drl.Span;
import dev.slipway.compiler.lint.kinds.ProblemCollector;
import dev.slipway.engine.ForbiddenUse;
import dev.slipway.engine.ProblemCode;
import dev.slipway.engine.RuleProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds in the author's files what was found in the classes that were made of them. */
final class ForbiddenPlaces {

    private final List<DrlFile> files;
    private final Map<String, List<DrlPart>> partsByPackage = new LinkedHashMap<>();

    ForbiddenPlaces(List<DrlFile> files) {
        this.files = List.copyOf(files);
        for (DrlFile file : files) {
            partsByPackage
                    .computeIfAbsent(file.packageName(), name -> new ArrayList<>())
                    .addAll(DrlParts.of(file));
        }
    }

    List<RuleProblem> problems(List<ForbiddenUse> forbidden) {
        ProblemCollector problems =
                new ProblemCollector(files.stream().map(DrlFile::path).toList());
        for (ForbiddenUse use : forbidden) {
            DrlPart part = part(use);
            problems.add(ProblemCode.STRICT_USE, part.file(), span(part, use), use.message(), use.remedy());
        }
        return problems.sorted();
    }

    /** The rule, function or type; where none is found, as for what stands at the head of a file, the first part of all. */
    private DrlPart part(ForbiddenUse use) {
        List<DrlPart> parts = partsByPackage.getOrDefault(use.packageName(), List.of());
        return parts.stream()
                .filter(part -> name(part).equals(Optional.of(use.part())))
                .findFirst()
                .or(() -> parts.stream().findFirst())
                .orElseGet(() -> partsByPackage.values().iterator().next().get(0));
    }

    private static Optional<String> name(DrlPart part) {
        List<DrlToken> tokens = part.tokens();
        return switch (part.keyword()) {
            case "rule", "query", "declare" ->
                tokens.stream().skip(1).map(DrlToken::value).findFirst();
            case "function" ->
                IntStream.range(1, tokens.size())
                        .filter(i -> tokens.get(i).is("("))
                        .mapToObj(i -> tokens.get(i - 1).text())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /** The word that the author is likely to have written, or the head of the part. */
    private static Span span(DrlPart part, ForbiddenUse use) {
        List<DrlToken> tokens = part.tokens();
        return tokens.stream()
                .skip(2)
                .filter(token -> token.is(use.word()))
                .findFirst()
                .map(DrlToken::span)
                .orElseGet(() -> tokens.get(0)
                        .span()
                        .to(tokens.get(Math.min(1, tokens.size() - 1)).span()));
    }
}
