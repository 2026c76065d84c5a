package org.factdesk.service.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** All that the report's template reads; the template itself decides nothing but order and markup. */
record ReportView(
        boolean pdf,
        String nonce,
        String style,
        Report report,
        boolean internal,
        String headline,
        String byline,
        List<Fact> facts,
        List<String> inShort,
        List<ClaimView> undecided,
        List<ClaimView> decided,
        List<ClaimView> aside,
        List<ClaimView> claims,
        List<StateMark> legend,
        List<ParagraphView> paragraphs,
        List<ScaleRow> scale,
        String claimReview) {

    /** A label with its values. */
    record Fact(String label, String value) {}

    /** A paragraph of the checked text with the claims that end in it. */
    record ParagraphView(int number, List<PieceView> pieces, List<ClaimView> notes) {}

    /** Words with the lines under them, outermost first, and the numbers behind them. */
    record PieceView(
            String words, List<Line> lines, boolean opensBracket, boolean closesBracket, List<ClaimView> numbers) {}

    /** One line under words. */
    record Line(int layer, StateMark mark) {}

    /** A rating with its mark. */
    record ScaleRow(ScaleRating rating, StateMark mark) {}

    static ReportView of(Report given, boolean pdf, String nonce, String style) {
        Report report = PublicEdition.of(given);
        int withheld = given.claims().size()
                - report.claims().size()
                - (int) given.claims().stream()
                        .filter(claim -> claim.status().isAside())
                        .count();
        List<ClaimView> claims = report.claims().stream()
                .map(claim -> ClaimView.of(claim, report))
                .toList();
        Predicate<ClaimView> decided = claim -> claim.claim().status().isDecided();
        Predicate<ClaimView> aside = claim -> claim.claim().status().isAside();
        return new ReportView(
                pdf,
                nonce,
                style,
                report,
                report.edition() == Edition.INTERNAL,
                report.article().headline() == null
                        ? "Article without a headline"
                        : report.article().headline(),
                byline(report.article()),
                facts(report),
                new InShort(report, Math.max(0, withheld)).sentences(),
                claims.stream().filter(decided.or(aside).negate()).toList(),
                claims.stream().filter(decided).toList(),
                claims.stream().filter(aside).toList(),
                claims,
                legend(claims),
                paragraphs(report, claims),
                report.scale().ratings().stream()
                        .map(rating -> new ScaleRow(rating, StateMark.of(rating, report.scale())))
                        .toList(),
                ClaimReviewJson.lines(ClaimReviewJson.of(report)));
    }

    private static String byline(ReportedArticle article) {
        List<String> parts = new ArrayList<>();
        if (article.byline() != null) {
            parts.add(
                    article.byline().toLowerCase(Locale.ROOT).startsWith("by ")
                            ? article.byline()
                            : "By " + article.byline());
        }
        if (article.outlet() != null) {
            parts.add(article.outlet());
        }
        return parts.isEmpty() ? null : String.join(", ", parts);
    }

    private static List<Fact> facts(Report report) {
        List<Fact> facts = new ArrayList<>();
        if (report.edition() == Edition.INTERNAL) {
            facts.add(new Fact("Checked by", names(report.staff().checkers())));
            facts.add(new Fact("Reviewed by", names(report.staff().reviewers())));
        } else {
            facts.add(new Fact("Checked by", report.desk().name()));
        }
        if (report.article().state() != null) {
            facts.add(new Fact("Article", words(report.article().state())));
        }
        if (report.coverage() != null) {
            facts.add(new Fact("Line by line", report.coverage().words()));
        }
        facts.add(new Fact("Revision", Integer.toString(report.article().revision())));
        return facts;
    }

    private static String names(List<String> names) {
        return names.isEmpty() ? "nobody yet" : String.join(", ", names);
    }

    private static String words(String name) {
        String words = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The marks in use, named as the vocabulary names them; custom marks of a desk's own scale look like one of these. */
    private static List<StateMark> legend(List<ClaimView> claims) {
        return StateMark.legend().stream()
                .filter(entry -> claims.stream()
                        .map(ClaimView::mark)
                        .anyMatch(mark -> mark.icon() == entry.icon()
                                || mark.icon() == Icon.HOURGLASS && entry.icon() == Icon.PENCIL))
                .toList();
    }

    private static List<ParagraphView> paragraphs(Report report, List<ClaimView> claims) {
        Map<String, ClaimView> byId =
                claims.stream().collect(Collectors.toMap(claim -> claim.claim().id(), Function.identity()));
        List<ReportedClaim> shown = report.claims().stream()
                .filter(claim -> claim.status() != ReportedStatus.WITHDRAWN && claim.status() != ReportedStatus.MERGED)
                .toList();
        return MarkedText.paragraphs(report.article().text(), shown).stream()
                .map(paragraph -> new ParagraphView(
                        paragraph.number(),
                        paragraph.pieces().stream()
                                .map(piece -> piece(piece, byId))
                                .toList(),
                        paragraph.closing().stream()
                                .map(mark -> byId.get(mark.claim().id()))
                                .sorted(Comparator.comparingInt(
                                        view -> view.claim().number()))
                                .toList()))
                .toList();
    }

    private static PieceView piece(MarkedText.Piece piece, Map<String, ClaimView> byId) {
        Predicate<MarkedText.Mark> excused = mark -> mark.claim().status() == ReportedStatus.EXCUSED;
        return new PieceView(
                piece.words(),
                piece.marks().stream()
                        .filter(mark -> mark.layer() < MarkedText.LAYERS)
                        .map(mark -> new Line(
                                mark.layer(), byId.get(mark.claim().id()).mark()))
                        .toList(),
                piece.opening().stream().anyMatch(excused),
                piece.closing().stream().anyMatch(excused),
                piece.closing().stream()
                        .map(mark -> byId.get(mark.claim().id()))
                        .toList());
    }
}
