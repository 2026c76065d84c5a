package org.factdesk.web.article;

import java.io.Serializable;
import org.factdesk.service.article.DropReason;
import org.factdesk.service.article.ProposedDrop;

/** Words proposed to be dropped, and whether the person agrees. */
public class DropChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DropReason reason;
    private final String rule;
    private final int line;
    private final String words;
    private boolean dropped = true;

    DropChoice(ProposedDrop drop) {
        this.reason = drop.reason();
        this.rule = drop.rule();
        this.line = drop.line();
        this.words = drop.words();
    }

    ProposedDrop drop() {
        return new ProposedDrop(reason, rule, line, words);
    }

    /** Why, in words. */
    public String getWhy() {
        return reason.why();
    }

    public String getWords() {
        return words;
    }

    public boolean isDropped() {
        return dropped;
    }

    public void setDropped(boolean dropped) {
        this.dropped = dropped;
    }
}
