package dev.slipway.server.programme;

/**
 * What a judgement comes to.
 *
 * @param verdict its first line
 * @param rag {@code red}, {@code amber}, {@code green} or {@code grey}
 */
public record JudgementFigures(
        String verdict, String rag, int red, int amber, int info, int waived, int notEvaluated) {}
