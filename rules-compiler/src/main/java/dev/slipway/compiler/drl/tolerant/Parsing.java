package dev.slipway.compiler.drl.tolerant;

import java.util.Optional;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.kie.api.io.Resource;

/**
 * What the parser of Drools makes of a text.
 *
 * @param parsed empty where the text has a fault
 * @param firstError the first fault that the parser has a place for; its columns count from 0
 */
public record Parsing(Optional<PackageDescr> parsed, Optional<ParserError> firstError) {

    /** Parses a text. Never throws: where the parser itself fails, nothing is parsed. */
    public static Parsing of(String text) {
        DrlParser parser = new DrlParser();
        Optional<PackageDescr> parsed = parse(parser, text);
        return new Parsing(
                parser.hasErrors() ? Optional.empty() : parsed,
                parser.getErrors().stream()
                        .filter(ParserError.class::isInstance)
                        .map(ParserError.class::cast)
                        .findFirst());
    }

    @SuppressWarnings("NullAway") // The parser takes a text without a resource.
    private static Optional<PackageDescr> parse(DrlParser parser, String text) {
        try {
            return Optional.ofNullable(parser.parse((Resource) null, text));
        } catch (DroolsParserException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
