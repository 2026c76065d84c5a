package org.factdesk.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.coverage.ChangeReading;
import org.factdesk.service.coverage.PlacedChange;

/** The changes asked of the writer of the article that the reader shows. */
@Named
@RequestScoped
public class ChangeLane {

    @Inject
    private ChangeReading reading;

    @Inject
    private ArticleShelf shelf;

    @Inject
    private FacesContext faces;

    private List<ShownChange> all;
    private String language;
    private int revision;

    /** The article's id; null where the request names none. */
    public String getArticle() {
        String id = faces.getExternalContext().getRequestParameterMap().get("id");
        return id == null || id.isBlank() ? null : id;
    }

    /** The language of the words, where there are changes. */
    public String getLanguage() {
        return language;
    }

    /** The revision of the text in which the words stand, where there are changes. */
    public int getRevision() {
        return revision;
    }

    /** All of them; those first that wait for an outcome. */
    public List<ShownChange> getAll() {
        if (all == null) {
            all = getArticle() == null ? List.of() : read(new ArticleId(getArticle()));
        }
        return all;
    }

    private List<ShownChange> read(ArticleId article) {
        List<PlacedChange> changes = reading.ofArticle(article);
        if (changes.isEmpty()) {
            return List.of();
        }
        ArticleSheet sheet = shelf.sheet(article);
        language = sheet.language();
        revision = sheet.revision();
        return changes.stream().map(change -> ShownChange.of(change, sheet)).toList();
    }

    /** Those that wait for an outcome. */
    public List<ShownChange> getOpen() {
        return getAll().stream().filter(ShownChange::isOpen).toList();
    }
}
