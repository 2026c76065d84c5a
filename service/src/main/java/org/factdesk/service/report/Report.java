package org.factdesk.service.report;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One article's fact-check report as it stood at one instant.
 *
 * @param desk who answers for the report
 * @param edition for whom it is printed
 * @param generatedAt the instant whose state it shows
 * @param article the article and the revision that was checked
 * @param staff who worked on it; empty lists where nobody did
 * @param claims every claim, kept in text order: by place, then number; claims without a place come last
 * @param openItems what is not settled beside the claims' own states (open units, sign-off exceptions)
 * @param signOffs sign-offs, oldest first
 * @param scale the rating scale that the verdicts use
 * @param auditHead head of the audit chain at that instant
 * @param coverage the line-by-line check; null where the report does not show it
 * @param changes what was asked of the writer
 */
public record Report(
        DeskOrganisation desk,
        Edition edition,
        Instant generatedAt,
        ReportedArticle article,
        Staff staff,
        List<ReportedClaim> claims,
        List<OpenItem> openItems,
        List<SignOff> signOffs,
        RatingScale scale,
        AuditHead auditHead,
        ReportedCoverage coverage,
        ReportedChanges changes) {

    private static final Comparator<ReportedClaim> TEXT_ORDER = Comparator.comparingInt((ReportedClaim claim) ->
                    claim.span() == null ? Integer.MAX_VALUE : claim.span().start())
            .thenComparing(claim -> claim.span() == null ? 0 : -claim.span().end())
            .thenComparingInt(ReportedClaim::number);

    public Report {
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(generatedAt, "generatedAt");
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(scale, "scale");
        staff = staff == null ? Staff.NOBODY : staff;
        claims = claims.stream().sorted(TEXT_ORDER).toList();
        openItems = List.copyOf(openItems);
        signOffs = List.copyOf(signOffs);
        changes = changes == null ? ReportedChanges.NONE : changes;
    }

    /** A report that shows neither the line-by-line check nor what was asked of the writer. */
    public Report(
            DeskOrganisation desk,
            Edition edition,
            Instant generatedAt,
            ReportedArticle article,
            Staff staff,
            List<ReportedClaim> claims,
            List<OpenItem> openItems,
            List<SignOff> signOffs,
            RatingScale scale,
            AuditHead auditHead) {
        this(desk, edition, generatedAt, article, staff, claims, openItems, signOffs, scale, auditHead, null, null);
    }

    /** How many claims stand in each status; statuses without a claim are absent. */
    public Map<ReportedStatus, Integer> counts() {
        Map<ReportedStatus, Integer> counts = new EnumMap<>(ReportedStatus.class);
        claims.forEach(claim -> counts.merge(claim.status(), 1, Integer::sum));
        return counts;
    }

    /** The claim with that id, if the report holds it. */
    public Optional<ReportedClaim> claim(String id) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }
}
