package org.factdesk.service.report;

/**
 * The plain public page of one published claim, with its ClaimReview: no script, no cookie, nothing from elsewhere. It
 * stands under {@code default-src 'none'; style-src 'nonce-...'; script-src 'nonce-...'}.
 */
public final class FactcheckPage {

    /** What the page's template reads. */
    record View(
            String nonce,
            String style,
            Report report,
            ClaimView view,
            String title,
            String canonical,
            String correctionNote,
            String jsonLd) {}

    /**
     * The page of a claim that readers may see.
     *
     * @param given a report that holds the claim, of either edition; only public parts are printed
     * @param nonce of the response's policy; null for none
     * @throws IllegalArgumentException where the claim has no public verdict
     */
    public String render(Report given, String claimId, String nonce) {
        return render(given, claimId, nonce, null);
    }

    /** The same with a line under the verdict that says why it is under correction; null for the usual words. */
    public String render(Report given, String claimId, String nonce, String correctionNote) {
        Report report = PublicEdition.of(publicly(given));
        ReportedClaim claim = report.claim(claimId)
                .orElseThrow(() -> new IllegalArgumentException("claim " + claimId + " has no public verdict"));
        if (!(ClaimReviewJson.of(ClaimReviewInput.of(report, claim)) instanceof ClaimReviewResult.Ready ready)) {
            throw new IllegalArgumentException("claim " + claimId + " has no public verdict");
        }
        String rating = claim.verdict().rating().label();
        View view = new View(
                nonce,
                Templates.style("factcheck.css"),
                report,
                ClaimView.of(claim, report),
                "Fact-check: " + rating,
                report.desk().factcheckUrl(claimId),
                Blank.toNull(correctionNote),
                ClaimReviewJson.text(ready.json()));
        return Templates.fill("factcheck.ftlh", view, report.desk().zone());
    }

    private static Report publicly(Report given) {
        return new Report(
                given.desk(),
                Edition.PUBLIC,
                given.generatedAt(),
                given.article(),
                given.staff(),
                given.claims(),
                given.openItems(),
                given.signOffs(),
                given.scale(),
                given.auditHead());
    }
}
