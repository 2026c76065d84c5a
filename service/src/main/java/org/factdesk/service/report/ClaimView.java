package org.factdesk.service.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.factdesk.service.text.Sentences;

/**
 * One claim as the templates print it.
 *
 * @param mark its state
 * @param rated the mark of its verdict's rating; null without a verdict
 * @param finding what was found, or why nothing was yet, in one line
 * @param sources how much evidence there is, in words
 * @param note a few words for the margin of the text; null where there is nothing to add
 * @param ownStatement whether the statement differs from the words
 * @param before words of the article before the claim's, from a whole word on; null without any
 * @param after the same behind them
 * @param groups standing evidence by stance
 * @param withdrawn evidence that no longer counts
 * @param page address of its public page; null before there is one
 */
record ClaimView(
        ReportedClaim claim,
        StateMark mark,
        StateMark rated,
        String finding,
        String sources,
        String note,
        boolean ownStatement,
        String before,
        String after,
        List<Group> groups,
        List<ReportedEvidence> withdrawn,
        boolean underCorrection,
        String page) {

    private static final int NOTE = 110;

    /** Evidence of one stance. */
    record Group(String heading, String stance, Icon icon, List<Piece> pieces) {}

    /** One piece of evidence. */
    record Piece(ReportedEvidence evidence, boolean cited, String kind) {}

    static ClaimView of(ReportedClaim claim, Report report) {
        ReportedVerdict verdict = claim.verdict();
        boolean published = claim.standingVerdict().isPresent();
        return new ClaimView(
                claim,
                StateMark.of(claim, report.scale()),
                verdict == null ? null : StateMark.of(verdict.rating(), report.scale()),
                finding(claim, report.edition()),
                sources(claim),
                note(claim),
                !claim.statement().equals(claim.quote().exact()),
                before(claim.quote().prefix()),
                after(claim.quote().suffix()),
                groups(claim),
                claim.evidence().stream()
                        .filter(piece -> piece.withdrawal() != null)
                        .toList(),
                claim.isUnderCorrection(),
                published ? report.desk().factcheckUrl(claim.id()) : null);
    }

    private static String finding(ReportedClaim claim, Edition edition) {
        String rating =
                claim.verdict() == null ? null : claim.verdict().rating().label();
        String taken = claim.assignee() == null ? "Nobody has taken this yet" : "With " + claim.assignee();
        return switch (claim.status()) {
            case OPEN, RESEARCHING, AWAITING_REPLY -> taken;
            case PROPOSED -> rating == null ? taken : rating + " proposed";
            case RETURNED -> rating == null ? taken : rating + " sent back";
            case STALE ->
                rating == null
                        ? "Its ground has changed"
                        : edition == Edition.PUBLIC
                                ? rating + ", under correction"
                                : rating + ", until its ground changed";
            case APPROVED, PUBLISHED, CORRECTED -> rating;
            case EXCUSED, MERGED, WITHDRAWN ->
                claim.aside() == null ? null : claim.aside().reason();
        };
    }

    private static String sources(ReportedClaim claim) {
        List<String> parts = Arrays.stream(ReportedStance.values())
                .filter(stance -> claim.evidenceFor(stance) > 0)
                .map(stance -> Counted.word(claim.evidenceFor(stance)) + " "
                        + switch (stance) {
                            case SUPPORTS -> "for";
                            case CONTRADICTS -> "against";
                            case CONTEXT -> "context";
                        })
                .toList();
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }

    private static String note(ReportedClaim claim) {
        if (claim.verdict() == null || claim.verdict().rationale() == null) {
            return null;
        }
        List<String> sentences = Sentences.words(claim.verdict().rationale());
        String first = sentences.isEmpty() ? "" : sentences.get(0);
        if (first.length() <= NOTE) {
            return first;
        }
        int space = first.lastIndexOf(' ', NOTE);
        return space < NOTE / 2
                ? null
                : first.substring(0, space) + " …"; // the whole stands in the claim's own section
    }

    private static String before(String prefix) {
        String whole = prefix.replaceFirst("^\\S+(?=\\s)", ""); // the first word may be half a one
        return whole.isBlank() ? null : whole.stripLeading();
    }

    private static String after(String suffix) {
        String whole = suffix.replaceFirst("(?<=\\s)\\S+$", "");
        return whole.isBlank() ? null : whole.stripTrailing();
    }

    private static List<Group> groups(ReportedClaim claim) {
        return Arrays.stream(ReportedStance.values())
                .filter(stance -> claim.evidenceFor(stance) > 0)
                .map(stance -> new Group(
                        stance.heading(),
                        stance.name().toLowerCase(Locale.ROOT),
                        switch (stance) {
                            case SUPPORTS -> Icon.PLUS;
                            case CONTRADICTS -> Icon.MINUS;
                            case CONTEXT -> Icon.INFO;
                        },
                        claim.standingEvidence().stream()
                                .filter(piece -> piece.stance() == stance)
                                .map(piece -> piece(piece, claim))
                                .toList()))
                .toList();
    }

    private static Piece piece(ReportedEvidence evidence, ReportedClaim claim) {
        String kind = evidence.source().kind() == null
                ? ""
                : evidence.source().kind().toLowerCase(Locale.ROOT).replace('_', ' ');
        String primary = evidence.source().primary() ? "primary source" : "secondary source";
        boolean cited =
                claim.verdict() != null && claim.verdict().citedEvidence().contains(evidence.id());
        return new Piece(evidence, cited, kind.isEmpty() ? primary : kind + ", " + primary);
    }
}
