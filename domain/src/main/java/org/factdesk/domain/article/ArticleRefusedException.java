package org.factdesk.domain.article;

import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.desk.ConflictException;

/** The article's state does not allow the step; the sentence and the details name what it does allow. */
public class ArticleRefusedException extends ConflictException {

    private static final long serialVersionUID = 1L;

    /** @param wish what was wanted, as it reads after "cannot" */
    public ArticleRefusedException(ArticleId article, ArticleState state, String wish) {
        super(
                state == ArticleState.KILLED ? "article-killed" : "article-step-refused",
                "The article is " + state.words() + " and cannot " + wish + ". From here it allows: "
                        + String.join(", ", allowed(state)) + ".");
        with("article", article.value());
        with("state", state.name());
        with("allowed", allowed(state));
    }

    private static List<String> allowed(ArticleState state) {
        List<String> steps = new ArrayList<>();
        switch (state) {
            case RECEIVED, CHECKING -> steps.addAll(List.of("sign-off", "kill"));
            case SIGNED_OFF -> steps.addAll(List.of("publication", "kill", "a new revision"));
            case PUBLISHED, CORRECTED -> steps.add("a new revision");
            case KILLED -> steps.add("its way back");
        }
        return steps;
    }
}
