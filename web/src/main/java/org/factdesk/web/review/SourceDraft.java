package org.factdesk.web.review;

import java.io.Serializable;
import org.factdesk.domain.evidence.SourceKind;
import org.factdesk.domain.evidence.Stance;
import org.factdesk.service.evidence.SourceRow;

/** What is typed for a piece of evidence before it is attached. */
public class SourceDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private Stance stance = Stance.SUPPORTS;
    private SourceRow known;
    private String title;
    private String publisher;
    private String url;
    private SourceKind kind = SourceKind.OFFICIAL;
    private boolean primary = true;
    private String quote;
    private String locator;
    private String note;

    public Stance getStance() {
        return stance;
    }

    public void setStance(Stance stance) {
        this.stance = stance;
    }

    public SourceRow getKnown() {
        return known;
    }

    public void setKnown(SourceRow known) {
        this.known = known;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPublisher() {
        return publisher;
    }

    public void setPublisher(String publisher) {
        this.publisher = publisher;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public SourceKind getKind() {
        return kind;
    }

    public void setKind(SourceKind kind) {
        this.kind = kind;
    }

    public boolean isPrimary() {
        return primary;
    }

    public void setPrimary(boolean primary) {
        this.primary = primary;
    }

    public String getQuote() {
        return quote;
    }

    public void setQuote(String quote) {
        this.quote = quote;
    }

    public String getLocator() {
        return locator;
    }

    public void setLocator(String locator) {
        this.locator = locator;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
