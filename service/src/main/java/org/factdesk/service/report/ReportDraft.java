package org.factdesk.service.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.claim.Claim;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.audit.AuditVerification;
import org.factdesk.service.audit.AuditVerifier;
import org.factdesk.service.coverage.Galley;
import org.factdesk.service.coverage.GalleyReading;
import org.factdesk.service.desk.DeskClock;
import org.factdesk.service.desk.DeskSettings;
import org.factdesk.service.review.ClaimSheet;
import org.factdesk.service.review.ClaimSheets;
import org.factdesk.service.review.ReviewRow;
import org.factdesk.service.review.VerdictRow;
import org.factdesk.service.verdict.VerdictDesk;

/** Reads what stands on the desk into an immutable report. */
@ApplicationScoped
class ReportDraft {

    @Inject
    private ArticleRepository articles;

    @Inject
    private ClaimSheets sheets;

    @Inject
    private VerdictDesk verdicts;

    @Inject
    private GalleyReading galleys;

    @Inject
    private AuditVerifier audit;

    @Inject
    private DeskSettings settings;

    @Inject
    private DeskClock clock;

    Report of(Article article, List<Claim> claims, Edition edition) {
        List<ScaleRating> ratings = verdicts.scale().stream()
                .map(row -> new ScaleRating(row.name(), row.label(), row.meaning(), row.value()))
                .toList();
        Map<String, ScaleRating> scale =
                ratings.stream().collect(Collectors.toMap(ScaleRating::name, Function.identity()));
        List<ClaimSheet> whole = sheets.of(claims);
        AuditVerification head = audit.head();
        Galley galley = galleys.of(article);
        return new Report(
                desk(),
                edition,
                clock.now(),
                reported(article, articles.newest(article)),
                staff(whole),
                whole.stream().map(sheet -> ReportedRows.claim(sheet, scale)).toList(),
                ReportedGalley.openItems(galley),
                ReportedGalley.signOffs(galley),
                new RatingScale(ratings, false),
                new AuditHead(head.entries(), head.head()),
                ReportedGalley.coverage(galley),
                ReportedGalley.changes(galley, numbers(claims)));
    }

    private static Map<String, Integer> numbers(List<Claim> claims) {
        return claims.stream().collect(Collectors.toMap(claim -> claim.id().value(), Claim::number));
    }

    private DeskOrganisation desk() {
        return new DeskOrganisation(
                settings.organisation(), settings.publicUrl() + "/", settings.zone(), settings.publicUrl());
    }

    private static ReportedArticle reported(Article article, ArticleRevision revision) {
        return new ReportedArticle(
                article.id().value(),
                article.headline(),
                article.outlet(),
                article.byline(),
                article.url(),
                article.publishedOn(),
                article.language(),
                article.state().name(),
                revision.number(),
                revision.sha256(),
                revision.text().value());
    }

    private static Staff staff(List<ClaimSheet> claims) {
        List<String> checkers = people(claims.stream()
                .flatMap(claim -> Stream.of(
                        claim.createdBy(),
                        claim.assignee(),
                        claim.verdict() == null ? null : claim.verdict().proposedBy())));
        List<String> reviewers = people(claims.stream()
                .map(ClaimSheet::verdict)
                .filter(Objects::nonNull)
                .map(VerdictRow::reviews)
                .flatMap(List::stream)
                .map(ReviewRow::by));
        return new Staff(checkers, reviewers);
    }

    private static List<String> people(Stream<String> names) {
        return names.filter(name -> name != null && !name.equals(Caller.DESK))
                .distinct()
                .sorted()
                .toList();
    }
}
