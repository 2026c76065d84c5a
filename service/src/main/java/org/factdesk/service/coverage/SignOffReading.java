package org.factdesk.service.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.coverage.LeftOpen;
import org.factdesk.domain.coverage.SignOff;
import org.factdesk.service.article.ArticleRepository;

/** Reads the sign-offs of an article, each with what was open when it was given. */
@ApplicationScoped
class SignOffReading {

    @Inject
    private CoverageRepository coverage;

    @Inject
    private ArticleRepository articles;

    /** The sign-offs, oldest first. */
    List<SignOffRow> of(Article article) {
        return coverage.signOffs(article.id()).stream().map(this::row).toList();
    }

    private SignOffRow row(SignOff signOff) {
        List<LeftOpen> left = signOff.left();
        ArticleText text = left.stream().anyMatch(LeftOpen::isUnit)
                ? articles.revision(signOff.article(), signOff.revision()).text()
                : null;
        return new SignOffRow(
                signOff.revision(),
                signOff.signedBy(),
                signOff.signedAt(),
                signOff.exceptionReason(),
                signOff.openUnits(),
                signOff.openClaims(),
                left.stream().map(one -> row(one, text)).toList());
    }

    private static LeftRow row(LeftOpen left, ArticleText text) {
        return new LeftRow(
                left.kind(),
                left.isUnit() ? text.words(left.span()) : left.statement(),
                left.number(),
                left.status(),
                left.placed());
    }
}
