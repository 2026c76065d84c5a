package org.factdesk.service.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * An article's text cut into paragraphs and these into pieces, so that overlapping and nested claims can each have their
 * own line. Spans count code points; a claim that ends outside of the text is cut off at its end.
 */
final class MarkedText {

    /** How many lines fit under the words; claims in deeper overlap show their number alone. */
    static final int LAYERS = 3;

    /**
     * A claim with its place.
     *
     * @param layer 0 for the line nearest to the words
     */
    record Mark(ReportedClaim claim, int start, int end, int layer) {}

    /**
     * Words under the same claims.
     *
     * @param marks the claims that cover them, outermost line first
     * @param opening claims that begin with these words
     * @param closing claims that end with them, in the order of their numbers
     */
    record Piece(String words, List<Mark> marks, List<Mark> opening, List<Mark> closing) {}

    /** One paragraph: number from 1. */
    record Paragraph(int number, List<Piece> pieces, List<Mark> closing) {}

    private final int[] codePoints;
    private final List<Mark> marks;

    private MarkedText(String text, List<ReportedClaim> claims) {
        codePoints = text.codePoints().toArray();
        marks = layered(claims);
    }

    static List<Paragraph> paragraphs(String text, List<ReportedClaim> claims) {
        return text == null ? List.of() : new MarkedText(text, claims).paragraphs();
    }

    private List<Mark> layered(List<ReportedClaim> claims) {
        List<Mark> placed = new ArrayList<>();
        claims.stream()
                .filter(claim -> claim.span() != null && claim.span().start() < codePoints.length)
                .sorted(Comparator.comparingInt(
                                (ReportedClaim claim) -> claim.span().start())
                        .thenComparingInt(claim -> -claim.span().end()))
                .forEach(claim -> placed.add(new Mark(
                        claim,
                        claim.span().start(),
                        lastWord(claim.span()),
                        freeLayer(placed, claim.span().start()))));
        return placed;
    }

    /** The span's end, before any line breaks that it ends with. */
    private int lastWord(ReportedClaim.Span span) {
        int end = Math.min(span.end(), codePoints.length);
        while (end > span.start() + 1 && codePoints[end - 1] == '\n') {
            end--;
        }
        return end;
    }

    private static int freeLayer(List<Mark> placed, int start) {
        int layer = 0;
        while (isTaken(placed, layer, start)) {
            layer++;
        }
        return layer;
    }

    private static boolean isTaken(List<Mark> placed, int layer, int start) {
        return placed.stream().anyMatch(mark -> mark.layer() == layer && mark.end() > start);
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> paragraphs = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= codePoints.length; at++) {
            if (at == codePoints.length || codePoints[at] == '\n') {
                if (!new String(codePoints, from, at - from).isBlank()) {
                    paragraphs.add(paragraph(paragraphs.size() + 1, from, at));
                }
                from = at + 1;
            }
        }
        return paragraphs;
    }

    private Paragraph paragraph(int number, int from, int to) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        List<Mark> here = marks.stream()
                .filter(mark -> mark.start() < to && mark.end() > from)
                .toList();
        here.forEach(mark -> {
            cuts.add(Math.max(from, mark.start()));
            cuts.add(Math.min(to, mark.end()));
        });
        List<Piece> pieces = new ArrayList<>();
        for (Integer start = cuts.first(); cuts.higher(start) != null; start = cuts.higher(start)) {
            pieces.add(piece(here, start, cuts.higher(start)));
        }
        return new Paragraph(
                number,
                pieces,
                pieces.stream().flatMap(piece -> piece.closing().stream()).toList());
    }

    private Piece piece(List<Mark> here, int start, int end) {
        List<Mark> covering = here.stream()
                .filter(mark -> mark.start() < end && mark.end() > start)
                .sorted(Comparator.comparingInt(Mark::layer).reversed())
                .toList();
        List<Mark> opening =
                covering.stream().filter(mark -> mark.start() == start).toList();
        List<Mark> closing = covering.stream()
                .filter(mark -> mark.end() == end)
                .sorted(Comparator.comparingInt(mark -> mark.claim().number()))
                .toList();
        return new Piece(new String(codePoints, start, end - start), covering, opening, closing);
    }
}
