package org.factdesk.service.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.StepRefusedException;

/**
 * Gives out the report of an article in the form asked for. Reading takes a short transaction; rendering takes none.
 */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReportExporter {

    @Inject
    private ReportAssembler assembler;

    @Inject
    private ExportLog log;

    private final HtmlReport html = new HtmlReport();
    private final PdfReport pdf = new PdfReport();
    private final CsvReport csv = new CsvReport();

    /** The report of an article as a file. */
    public byte[] export(ArticleId id, ReportFormat format, Edition edition) {
        Report report = assembler.assemble(id, edition);
        byte[] file = file(report, format);
        log.note(id, format.name(), report);
        return file;
    }

    private byte[] file(Report report, ReportFormat format) {
        return switch (format) {
            case HTML -> html.render(report).getBytes(StandardCharsets.UTF_8);
            case PDF -> pdf.render(report);
            case CSV -> csv.render(report);
            case JSONLD -> ClaimReviewJson.text(ClaimReviewJson.of(report)).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** The report of an article as a page whose style element carries the nonce. */
    public String page(ArticleId id, Edition edition, String nonce) {
        return html.render(assembler.assemble(id, edition), nonce);
    }

    /**
     * The ClaimReview of a claim, or its preview while it is approved and not published.
     *
     * @throws StepRefusedException before the claim has an approved verdict
     */
    public String claimReview(ClaimId id) {
        Report report = assembler.assemble(id);
        ReportedClaim claim = report.claim(id.value()).orElseThrow();
        ClaimReviewResult result = ClaimReviewJson.of(ClaimReviewInput.of(report, claim));
        if (result instanceof ClaimReviewResult.Ready ready) {
            log.note(new ArticleId(report.article().id()), "CLAIM_REVIEW", report);
            return ClaimReviewJson.text(ready.json());
        }
        throw new StepRefusedException(
                id, ClaimStatus.valueOf(claim.status().name()), "be given out as a ClaimReview before it is approved");
    }
}
