package org.factdesk.web.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.service.claim.ClaimRow;
import org.factdesk.service.claim.DiffPart;
import org.factdesk.service.claim.TextDiff;

/**
 * A stretch of two texts side by side on which the same claims stand.
 *
 * @param claims the numbers of the claims on it, separated by commas; empty where there is none
 * @param ends the numbers of those that end with it
 */
public record DiffPiece(DiffPart.Kind kind, String words, String claims, String ends) {

    public boolean isPutIn() {
        return kind == DiffPart.Kind.PUT_IN;
    }

    public boolean isTakenOut() {
        return kind == DiffPart.Kind.TAKEN_OUT;
    }

    public boolean isClaimed() {
        return !claims.isEmpty();
    }

    /** What changes between two wordings, without any claims in them. */
    public static List<DiffPiece> of(String older, String newer) {
        return of(TextDiff.of(older, newer), List.of(), 0, 1);
    }

    /** Cuts the parts where claims begin and end: those of the newer text, and those that only the older one has. */
    static List<DiffPiece> of(List<DiffPart> parts, List<ClaimRow> all, int older, int newer) {
        List<ClaimRow> inNewer = standing(all, newer);
        List<ClaimRow> inOlder = older == newer ? List.of() : standing(all, older);
        List<DiffPiece> pieces = new ArrayList<>();
        int oldAt = 0;
        int newAt = 0;
        for (DiffPart part : parts) {
            int length = part.words().codePointCount(0, part.words().length());
            boolean gone = part.kind() == DiffPart.Kind.TAKEN_OUT;
            cut(pieces, part, gone ? inOlder : inNewer, gone ? oldAt : newAt);
            oldAt += part.kind() == DiffPart.Kind.PUT_IN ? 0 : length;
            newAt += gone ? 0 : length;
        }
        return pieces;
    }

    private static List<ClaimRow> standing(List<ClaimRow> all, int revision) {
        return all.stream().filter(claim -> claim.revision() == revision).toList();
    }

    private static void cut(List<DiffPiece> pieces, DiffPart part, List<ClaimRow> claims, int start) {
        int end = start + part.words().codePointCount(0, part.words().length());
        TextSpan whole = new TextSpan(start, end);
        List<ClaimRow> here = claims.stream()
                .filter(claim -> new TextSpan(claim.start(), claim.end()).overlaps(whole))
                .sorted(Comparator.comparingInt(ClaimRow::number))
                .toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(start, end));
        here.forEach(claim -> cuts.addAll(List.of(Math.max(start, claim.start()), Math.min(end, claim.end()))));
        int from = start;
        int index = 0;
        for (int to : cuts.tailSet(start, false)) {
            int next = part.words().offsetByCodePoints(index, to - from);
            TextSpan piece = new TextSpan(from, to);
            List<ClaimRow> on = here.stream()
                    .filter(claim -> new TextSpan(claim.start(), claim.end()).overlaps(piece))
                    .toList();
            List<ClaimRow> ending =
                    on.stream().filter(claim -> claim.end() == to).toList();
            pieces.add(new DiffPiece(part.kind(), part.words().substring(index, next), numbers(on), numbers(ending)));
            from = to;
            index = next;
        }
    }

    private static String numbers(List<ClaimRow> claims) {
        return claims.stream().map(claim -> String.valueOf(claim.number())).collect(Collectors.joining(", "));
    }
}
