package org.factdesk.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.claim.Claim;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.check.rule.ArticleChecks;
import org.factdesk.service.check.rule.CheckedText;
import org.factdesk.service.check.rule.Comparison;
import org.factdesk.service.check.rule.EvidenceQuotes;
import org.factdesk.service.check.rule.Fact;
import org.factdesk.service.check.rule.TitleDates;
import org.factdesk.service.claim.ClaimRepository;
import org.factdesk.service.evidence.EvidenceRepository;
import org.factdesk.service.text.Vocabulary;

/** Reads one article by the rules and compares what it tells with what the others tell. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ArticleChecking {

    @Inject
    private CheckQueue queue;

    @Inject
    private ArticleRepository articles;

    @Inject
    private ClaimRepository claims;

    @Inject
    private EvidenceRepository evidence;

    @Inject
    private PersonRepository persons;

    @Inject
    private FactIndex facts;

    @Inject
    private FindingRepository findings;

    List<ArticleId> next(int atMost) {
        return queue.next(atMost);
    }

    boolean keepsComing(Duration justNow, Duration tooLong) {
        return queue.keepsComing(justNow, tooLong);
    }

    void failed(ArticleId article) {
        queue.failed(article);
    }

    /**
     * Checks the newest words of an article, unless somebody else has done so. The reading comes before any lock. Words in
     * a language without rules tell nothing: read as English they would tell what nobody wrote.
     */
    void check(ArticleId id) {
        Instant since = queue.since(id).orElse(null);
        if (since == null) {
            return;
        }
        Article article = articles.require(id);
        ArticleChecks checks = Vocabulary.reads(article.language()) ? read(article) : ArticleChecks.NOTHING;
        if (queue.take(id, since)) {
            store(id, checks);
        }
    }

    private ArticleChecks read(Article article) {
        ArticleId id = article.id();
        ArticleRevision revision = articles.newest(article);
        CheckedText text = new CheckedText(
                id.value(),
                revision.number(),
                article.publishedOn(),
                revision.text().value());
        return ArticleChecks.of(text).with(EvidenceQuotes.in(text, quoted(id))).with(TitleDates.in(text, held(text)));
    }

    /** The quotes of the evidence that stands on the article's claims. */
    private List<EvidenceQuotes.Quoted> quoted(ArticleId id) {
        Map<String, Claim> marked = new HashMap<>();
        claims.inArticle(id).forEach(claim -> marked.put(claim.id().value(), claim));
        if (marked.isEmpty()) {
            return List.of();
        }
        return evidence.ofClaims(marked.keySet()).stream()
                .filter(piece -> !piece.withdrawn() && piece.quote() != null)
                .map(piece -> new EvidenceQuotes.Quoted(
                        marked.get(piece.claim().value()).quote().exact(),
                        piece.source().title(),
                        piece.quote()))
                .toList();
    }

    /** What the desk's list of persons says of those that the text names. */
    private List<TitleDates.Held> held(CheckedText text) {
        return persons.of(TitleDates.names(text)).stream()
                .map(entry -> new TitleDates.Held(entry.person(), entry.office(), entry.from(), entry.to()))
                .toList();
    }

    private void store(ArticleId id, ArticleChecks checks) {
        Set<String> touched = new HashSet<>(facts.keys(id));
        facts.replace(id, checks.facts());
        checks.facts().forEach(fact -> touched.addAll(fact.keys()));
        findings.replaceOwn(id, checks.found());
        Collection<Fact> sharing = facts.sharing(touched);
        findings.replaceShared(id, touched, Comparison.of(sharing, touched));
    }
}
