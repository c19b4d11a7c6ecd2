package dev.slipway.model.alerts;

import dev.slipway.model.base.Evidence;
import dev.slipway.model.facts.Statement;
import dev.slipway.model.facts.Statement.Declared;
import dev.slipway.model.facts.Statement.Measured;
import dev.slipway.model.facts.Statement.Reported;
import dev.slipway.model.facts.Statement.Targeted;
import dev.slipway.model.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts the statements that an alert rests on into words, for a person who checks them against the files. */
public final class EvidenceText {

    private final Words words;

    public EvidenceText(Words words) {
        this.words = words;
    }

    /** The statements in their order, each sentence of a place once. */
    public List<Evidence> of(Stream<Statement> statements) {
        return statements
                .map(statement -> new Evidence(statement.where(), text(statement)))
                .distinct()
                .toList();
    }

    /** The statements that an alert rests on, and after them those of its background that are not among them. */
    public List<Evidence> of(Stream<Statement> rested, Stream<Statement> background) {
        List<Evidence> all = new ArrayList<>(of(rested));
        for (Evidence item : of(background)) {
            if (!all.contains(item)) {
                all.add(item.asBackground());
            }
        }
        return all;
    }

    private String text(Statement statement) {
        if (statement instanceof Reported reported) {
            return new ReportText(words).of(reported.report());
        }
        if (statement instanceof Measured measured) {
            return new ReportText(words).of(measured.reading());
        }
        if (statement instanceof Targeted targeted) {
            return new TargetText(words).of(targeted.target());
        }
        Declared declared = (Declared) statement;
        return words.text(declared.phrase()) + Credit.to(declared.source());
    }
}
