package org.factdesk.web.article;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.article.ArticleDetails;
import org.factdesk.service.article.KeptWords;
import org.factdesk.service.article.NewArticle;
import org.factdesk.service.article.ProposedArticle;
import org.factdesk.service.article.SimilarArticle;

/** An article while somebody adds it: what stands in the fields. */
public class ArticleDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String headline;
    private String outlet;
    private String byline;
    private String url;
    private LocalDate publishedOn;
    private String language = "en";
    private String text;
    private String dateline;
    private boolean chosen = true;
    private boolean headed = true;
    private boolean addedAllTheSame;
    private final List<DropChoice> drops = new ArrayList<>();
    private transient List<SimilarArticle> similar = List.of();

    /** A draft with everything that was noticed in a file. */
    static ArticleDraft of(ProposedArticle proposed) {
        ArticleDraft draft = new ArticleDraft();
        draft.headline = proposed.headline();
        draft.headed = proposed.headline() != null;
        draft.outlet = proposed.outlet();
        draft.byline = proposed.byline();
        draft.publishedOn = proposed.publishedOn();
        draft.dateline = proposed.dateline();
        draft.text = proposed.text();
        proposed.furniture().forEach(drop -> draft.drops.add(new DropChoice(drop)));
        return draft;
    }

    /** The article as it goes to the desk; words that are not to be dropped are put back where they stood. */
    NewArticle arrival(String file) {
        String words = text == null ? "" : text;
        for (DropChoice choice : drops) {
            if (!choice.isDropped()) {
                words = KeptWords.putBack(file, words, choice.drop());
            }
        }
        if (!headed && headline != null) {
            words = headline + "\n\n" + words;
        }
        String title = headed ? headline : null;
        return new NewArticle(new ArticleDetails(title, outlet, byline, url, publishedOn, language), words);
    }

    /** Takes the words of the article that was thought to follow in the same file. */
    void append(ArticleDraft next) {
        String title = next.headline == null ? "" : next.headline + "\n\n";
        text = text.stripTrailing() + "\n\n" + title + next.text;
        drops.addAll(next.drops);
    }

    /** Remembers what the desk already has like this; says whether the person has to decide. */
    boolean compare(List<SimilarArticle> found) {
        similar = found;
        return !found.isEmpty() && !addedAllTheSame;
    }

    public List<SimilarArticle> getSimilar() {
        return similar == null ? List.of() : similar;
    }

    public List<DropChoice> getDrops() {
        return drops;
    }

    public String getDateline() {
        return dateline;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    /** Whether the headline is one; otherwise its words are the first paragraph. */
    public boolean isHeaded() {
        return headed;
    }

    public void setHeaded(boolean headed) {
        this.headed = headed;
    }

    public boolean isAddedAllTheSame() {
        return addedAllTheSame;
    }

    public void setAddedAllTheSame(boolean addedAllTheSame) {
        this.addedAllTheSame = addedAllTheSame;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(String outlet) {
        this.outlet = outlet;
    }

    public String getByline() {
        return byline;
    }

    public void setByline(String byline) {
        this.byline = byline;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public LocalDate getPublishedOn() {
        return publishedOn;
    }

    public void setPublishedOn(LocalDate publishedOn) {
        this.publishedOn = publishedOn;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
