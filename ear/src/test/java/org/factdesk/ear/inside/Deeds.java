package org.factdesk.ear.inside;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.ClaimDetails;
import org.factdesk.domain.claim.ClaimField;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.coverage.TextChangeId;
import org.factdesk.domain.desk.NotAllowedException;
import org.factdesk.domain.evidence.EvidenceDetails;
import org.factdesk.domain.evidence.EvidenceId;
import org.factdesk.domain.evidence.SourceDetails;
import org.factdesk.domain.evidence.SourceKind;
import org.factdesk.domain.evidence.Stance;
import org.factdesk.service.article.ArticleFilter;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.audit.AuditReading;
import org.factdesk.service.claim.ClaimDesk;
import org.factdesk.service.claim.ClaimMarkup;
import org.factdesk.service.claim.ClaimQueue;
import org.factdesk.service.claim.QueueFilter;
import org.factdesk.service.claim.QueueSort;
import org.factdesk.service.claim.WantedQuote;
import org.factdesk.service.coverage.ChangeDesk;
import org.factdesk.service.coverage.ChangeReading;
import org.factdesk.service.coverage.WantedChange;
import org.factdesk.service.desk.PageRequest;
import org.factdesk.service.evidence.EvidenceDesk;
import org.factdesk.service.evidence.NewEvidence;
import org.factdesk.service.report.Edition;
import org.factdesk.service.report.ReportExporter;
import org.factdesk.service.report.ReportFormat;
import org.factdesk.service.review.ClaimReading;
import org.factdesk.service.review.ReviewDesk;
import org.factdesk.service.verdict.NewVerdict;
import org.factdesk.service.verdict.VerdictDesk;

/**
 * Pieces of work that the caller tries on something in particular, at the services themselves and past every page; each
 * is taken back at once. Only in the tests' archive.
 */
@Path("deeds")
@RequestScoped
@Produces(MediaType.TEXT_PLAIN)
public class Deeds {

    private static final PageRequest MANY = new PageRequest(PageRequest.MOST, null);

    @Resource
    private UserTransaction transaction;

    @Inject
    private ArticleShelf shelf;

    @Inject
    private ClaimMarkup markup;

    @Inject
    private ClaimDesk claims;

    @Inject
    private ClaimQueue queue;

    @Inject
    private ClaimReading reading;

    @Inject
    private ChangeDesk changes;

    @Inject
    private ChangeReading changesRead;

    @Inject
    private EvidenceDesk evidence;

    @Inject
    private VerdictDesk verdicts;

    @Inject
    private ReviewDesk reviews;

    @Inject
    private ReportExporter reports;

    @Inject
    private AuditReading trail;

    /** Tries a deed on what has this id: "done", or why the caller may not. Whatever else goes wrong is an error. */
    @POST
    @Path("{deed}")
    public String attempt(@PathParam("deed") String deed, String id) throws Exception {
        Consumer<String> work = work().get(deed);
        transaction.begin();
        try {
            work.accept(id);
            return "done";
        } catch (EJBAccessException e) {
            return "no such role";
        } catch (NotAllowedException e) {
            return e.code();
        } finally {
            transaction.rollback();
        }
    }

    private Map<String, Consumer<String>> work() {
        return Map.ofEntries(
                Map.entry("read-article", id -> shelf.sheet(new ArticleId(id))),
                Map.entry("find-article", this::findArticle),
                Map.entry("read-its-claims", id -> reading.ofArticle(new ArticleId(id))),
                Map.entry("read-its-history", id -> trail.history(new ArticleId(id), 5)),
                Map.entry(
                        "read-its-report", id -> reports.export(new ArticleId(id), ReportFormat.CSV, Edition.INTERNAL)),
                Map.entry("mark", this::mark),
                Map.entry("read-its-changes", id -> changesRead.ofArticle(new ArticleId(id))),
                Map.entry("ask-for-a-change", this::askForAChange),
                Map.entry("answer-a-change", id -> changes.answer(new TextChangeId(id), "I ask.")),
                Map.entry("decline-a-change", id -> changes.decline(new TextChangeId(id), "It is right.")),
                Map.entry("accept-a-change", id -> changes.accept(new TextChangeId(id), null)),
                Map.entry("withdraw-a-change", id -> changes.withdraw(new TextChangeId(id), "Not needed.")),
                Map.entry("read-claim", id -> reading.whole(new ClaimId(id))),
                Map.entry("find-claim", this::findClaim),
                Map.entry("read-claims-history", id -> trail.history(new ClaimId(id))),
                Map.entry("amend", id -> claims.amend(new ClaimId(id), null, Map.of(ClaimField.STATEMENT, "Other"))),
                Map.entry("attach", this::attach),
                Map.entry("give", id -> claims.assign(new ClaimId(id), null, "reviewer2")),
                Map.entry("excuse", id -> claims.excuse(new ClaimId(id), null, "An opinion.")),
                Map.entry("withdraw", id -> claims.withdraw(new ClaimId(id), null, "Marked by mistake.")),
                Map.entry("withdraw-evidence", id -> evidence.withdraw(pieceOf(id), null, "It is outdated.")),
                Map.entry("propose-anew", this::propose),
                Map.entry("approve", id -> reviews.approve(new ClaimId(id), null, null, null)),
                Map.entry("return", id -> reviews.sendBack(new ClaimId(id), null, "Look again.")));
    }

    private void findArticle(String id) {
        require(shelf.rows(ArticleFilter.any(), MANY).items().stream()
                .anyMatch(row -> row.id().toString().equals(id)));
    }

    private void findClaim(String id) {
        require(queue.rows(QueueFilter.any(), QueueSort.parse("-created"), MANY).items().stream()
                .anyMatch(row -> row.id().toString().equals(id)));
    }

    private static void require(boolean listed) {
        if (!listed) {
            throw new NotAllowedException("not-listed", "It is not in the list.");
        }
    }

    private void mark(String id) {
        String text = shelf.sheet(new ArticleId(id)).text();
        String words = text.substring(text.lastIndexOf("In week"), text.lastIndexOf('.'));
        markup.mark(new ArticleId(id), new WantedQuote(words, null, null), ClaimDetails.none());
    }

    private void askForAChange(String id) {
        changes.ask(new ArticleId(id), new WantedChange(null, null, new TextSpan(0, 3), "Other words", null));
    }

    private void attach(String id) {
        evidence.attach(
                new ClaimId(id),
                null,
                new NewEvidence(
                        new EvidenceDetails(Stance.CONTEXT, null, null, null),
                        null,
                        new SourceDetails("Another register", null, null, SourceKind.OFFICIAL, null)));
    }

    private void propose(String id) {
        List<String> cited =
                List.of(reading.whole(new ClaimId(id)).evidence().get(0).id().toString());
        verdicts.propose(new ClaimId(id), null, new NewVerdict("TRUE", "On second thoughts.", cited));
    }

    private EvidenceId pieceOf(String claim) {
        return new EvidenceId(
                reading.whole(new ClaimId(claim)).evidence().get(0).id().toString());
    }
}
