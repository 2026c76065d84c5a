package org.factdesk.service.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The report as a table: one row per claim in text order, by RFC 4180 with CRLF. It is UTF-8 with a byte-order mark, since
 * Excel takes it for Windows-1252 without one. Cells are made safe by {@link SpreadsheetCell}. The public edition has no
 * internal columns.
 */
public final class CsvReport {

    /** The media type to serve it as. */
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8;header=present";

    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

    /** The whole file. */
    public byte[] render(Report given) {
        Report report = PublicEdition.of(given);
        Map<String, Function<ReportedClaim, Object>> columns = columns(report);
        StringWriter out = new StringWriter();
        out.write('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(out, RFC_4180)) {
            printer.printRecord(columns.keySet());
            for (ReportedClaim claim : report.claims()) {
                List<String> row = new ArrayList<>();
                columns.values().forEach(column -> row.add(SpreadsheetCell.of(column.apply(claim))));
                printer.printRecord(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Function<ReportedClaim, Object>> columns(Report report) {
        Map<String, Function<ReportedClaim, Object>> columns = new LinkedHashMap<>();
        ReportedArticle article = report.article();
        columns.put("article_id", claim -> article.id());
        columns.put("headline", claim -> article.headline());
        columns.put("revision", claim -> article.revision());
        columns.put("revision_sha256", claim -> article.sha256());
        words(columns);
        if (report.edition() == Edition.INTERNAL) {
            columns.put("priority", ReportedClaim::priority);
            columns.put("risk", ReportedClaim::risk);
            columns.put("assignee", ReportedClaim::assignee);
        }
        verdict(columns, report.scale());
        if (report.edition() == Edition.INTERNAL) {
            reviews(columns);
            columns.put("changes_asked", claim -> report.changes().from(claim.number()));
        }
        evidence(columns);
        columns.put("published_at", ReportedClaim::publishedAt);
        columns.put(
                "factcheck_url",
                claim -> claim.standingVerdict().isPresent() ? report.desk().factcheckUrl(claim.id()) : null);
        return columns;
    }

    private static void words(Map<String, Function<ReportedClaim, Object>> columns) {
        columns.put("claim", ReportedClaim::number);
        columns.put("claim_id", ReportedClaim::id);
        columns.put("status", ReportedClaim::status);
        columns.put("words", claim -> claim.quote().exact());
        columns.put("start", claim -> claim.span() == null ? null : claim.span().start());
        columns.put("end", claim -> claim.span() == null ? null : claim.span().end());
        columns.put("statement", ReportedClaim::statement);
        columns.put(
                "claimant",
                claim -> claim.claimant() == null ? null : claim.claimant().name());
        columns.put(
                "claimant_type",
                claim -> claim.claimant() == null ? null : claim.claimant().type());
        columns.put(
                "claimant_url",
                claim -> claim.claimant() == null ? null : claim.claimant().url());
        columns.put("claimed_on", ReportedClaim::claimedOn);
        columns.put(
                "first_appearance",
                claim -> claim.firstAppearance() == null
                        ? null
                        : claim.firstAppearance().url() == null
                                ? claim.firstAppearance().name()
                                : claim.firstAppearance().url());
    }

    private static void verdict(Map<String, Function<ReportedClaim, Object>> columns, RatingScale scale) {
        columns.put("rating", of(verdict -> verdict.rating().name()));
        columns.put("rating_label", of(verdict -> verdict.rating().label()));
        columns.put(
                "rating_value",
                of(verdict -> scale.place(verdict.rating()).isPresent()
                        ? scale.place(verdict.rating()).getAsInt()
                        : null));
        columns.put("rationale", of(ReportedVerdict::rationale));
        columns.put("proposed_at", of(ReportedVerdict::proposedAt));
    }

    private static void reviews(Map<String, Function<ReportedClaim, Object>> columns) {
        columns.put("proposed_by", of(ReportedVerdict::proposedBy));
        columns.put("approved_by", of(verdict -> names(verdict, ReportedVerdict.Review::isApproval)));
        columns.put("returned_by", of(verdict -> names(verdict, review -> !review.isApproval())));
        columns.put("break_glass", of(verdict -> verdict.reviews().stream()
                .map(ReportedVerdict.Review::breakGlassReason)
                .filter(reason -> reason != null)
                .findFirst()
                .orElse(null)));
        columns.put(
                "set_aside_reason",
                claim -> claim.aside() == null ? null : claim.aside().reason());
        columns.put(
                "set_aside_by",
                claim -> claim.aside() == null ? null : claim.aside().by());
        columns.put(
                "evidence_withdrawn",
                claim -> claim.evidence().size() - claim.standingEvidence().size());
    }

    private static void evidence(Map<String, Function<ReportedClaim, Object>> columns) {
        columns.put("evidence_supports", claim -> claim.evidenceFor(ReportedStance.SUPPORTS));
        columns.put("evidence_contradicts", claim -> claim.evidenceFor(ReportedStance.CONTRADICTS));
        columns.put("evidence_context", claim -> claim.evidenceFor(ReportedStance.CONTEXT));
        columns.put(
                "sources",
                claim -> String.join(
                        " | ",
                        claim.standingEvidence().stream()
                                .map(piece -> piece.source().url() == null
                                        ? piece.source().title()
                                        : piece.source().title() + " "
                                                + piece.source().url())
                                .toList()));
    }

    private static Function<ReportedClaim, Object> of(Function<ReportedVerdict, Object> value) {
        return claim -> claim.verdict() == null ? null : value.apply(claim.verdict());
    }

    private static String names(ReportedVerdict verdict, Predicate<ReportedVerdict.Review> which) {
        return String.join(
                " | ",
                verdict.reviews().stream()
                        .filter(which)
                        .map(ReportedVerdict.Review::by)
                        .filter(by -> by != null)
                        .toList());
    }
}
