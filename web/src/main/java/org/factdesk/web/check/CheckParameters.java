package org.factdesk.web.check;

import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.web.desk.Values;

/** Reads the parameters of the calls about checks. */
final class CheckParameters {

    private CheckParameters() {}

    /** Whether dismissed findings are asked for as well. */
    static boolean dismissed(String text) {
        if (text == null || text.equals("false")) {
            return false;
        }
        if (text.equals("true")) {
            return true;
        }
        throw Values.unknown("dismissed", text, List.of("true", "false"));
    }

    static List<ArticleId> articles(String text) {
        return Values.list(text).stream().map(ArticleId::new).toList();
    }
}
