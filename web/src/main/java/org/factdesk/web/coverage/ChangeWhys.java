package org.factdesk.web.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.coverage.TextChangeState;
import org.factdesk.service.account.Caller;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.coverage.TextChangeRow;
import org.factdesk.web.desk.ActiveUser;
import org.factdesk.web.desk.DeskRight;
import org.factdesk.web.desk.DeskWords;

/** Why a person may not do something with a change asked of a writer, in a sentence. The service decides for itself. */
@ApplicationScoped
class ChangeWhys {

    @Inject
    private ActiveUser user;

    @Inject
    private DeskWords words;

    /** Why the person may not decide on it, or null. */
    String decide(ArticleSheet sheet) {
        if (!user.can(DeskRight.ADD)) {
            return words.of("changes.why.reads");
        }
        if (leads() || user.getUsername().equals(sheet.addedBy())) {
            return null;
        }
        return sheet.addedBy().equals(Caller.DESK)
                ? words.of("changes.why.desk")
                : words.of("changes.why.writer", sheet.addedBy());
    }

    /** Why the proposed words cannot be put into the text, or null. */
    String accept(ShownChange change) {
        return change.now() == null ? words.of("changes.why.gone") : null;
    }

    /** Why it cannot be answered, or null. */
    String answer(TextChangeRow row) {
        return row.state() == TextChangeState.ANSWERED ? words.of("changes.why.answered", row.answeredBy()) : null;
    }

    /** Why the person may not withdraw it, or null. */
    String withdraw(TextChangeRow row) {
        if (!user.can(DeskRight.CHECK)) {
            return words.of("changes.why.withdrawRole");
        }
        return leads() || user.getUsername().equals(row.by()) ? null : words.of("changes.why.asker", row.by());
    }

    private boolean leads() {
        return user.getRole() == Role.DESK_EDITOR;
    }
}
