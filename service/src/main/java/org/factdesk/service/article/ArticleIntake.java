package org.factdesk.service.article;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.service.account.Caller;

/** Takes articles in from people. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR"})
public class ArticleIntake {

    @Inject
    private ArticleRegister register;

    @Inject
    private ArticleRepository articles;

    @Inject
    private Caller caller;

    /**
     * Takes an article in. That the desk has one like it is told, not refused: agencies send corrections.
     *
     * @throws org.factdesk.domain.desk.InvalidException when the text is empty or not well-formed
     */
    public AcceptedArticle accept(NewArticle arrival) {
        List<SimilarArticle> similar = similar(arrival);
        return new AcceptedArticle(register.register(arrival, caller.account().username()), similar);
    }

    /** What the desk already has that is the same as this, or nearly, best first; writers are told of their own. */
    public List<SimilarArticle> similar(NewArticle arrival) {
        Account asker = caller.account();
        return register.similar(ArticleText.of(arrival.details().headline(), arrival.text())).stream()
                .filter(found -> articles.readable(found.id(), asker))
                .toList();
    }
}
