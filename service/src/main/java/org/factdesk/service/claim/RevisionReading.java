package org.factdesk.service.claim;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleRepository;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.article.RevisionRow;

/** Reads the revisions of an article, each and side by side. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
public class RevisionReading {

    @Inject
    private ArticleRepository articles;

    @Inject
    private ArticleShelf shelf;

    @Inject
    private Caller caller;

    /** The words of a revision. */
    public String text(ArticleId id, int number) {
        return text(articles.requireReadable(id, caller.account()), number).value();
    }

    /**
     * Two revisions side by side.
     *
     * @param older null for the one before the newer
     * @param newer null for the newest
     */
    public ComparedTexts compare(ArticleId id, Integer older, Integer newer) {
        ArticleSheet sheet = shelf.sheet(id);
        int to = newer == null ? sheet.revision() : newer;
        int from = older == null ? Math.max(1, to - 1) : older;
        Article article = articles.require(id);
        List<DiffPart> parts =
                TextDiff.of(text(article, from).value(), text(article, to).value());
        List<RevisionRow> revisions = articles.revisions(id);
        return new ComparedTexts(sheet, revisions, from, to, parts);
    }

    private ArticleText text(Article article, int number) {
        if (number < 1 || number > article.revisionNumber()) {
            throw (NotFoundException) new NotFoundException(
                            "unknown-revision",
                            "The article has no revision " + number + ". It has " + article.revisionNumber() + ".")
                    .with("revision", number);
        }
        return articles.revision(article.id(), number).text();
    }
}
