package org.factdesk.web.review;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.ClaimDetails;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.domain.desk.StaleVersionException;
import org.factdesk.service.article.ArticleSheet;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.audit.LiveTrail;
import org.factdesk.service.claim.ClaimDesk;
import org.factdesk.service.claim.ClaimMarkup;
import org.factdesk.service.desk.Collision;
import org.factdesk.service.review.ClaimReading;
import org.factdesk.service.review.ClaimSheet;
import org.factdesk.web.article.Paragraph;
import org.factdesk.web.desk.DeskMessages;
import org.factdesk.web.desk.DeskTime;
import org.factdesk.web.desk.DeskWords;
import org.primefaces.PrimeFaces;

/** The article reader. The view remembers which revision was read, never its words. */
@Named
@ViewScoped
public class ReaderView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ArticleShelf shelf;

    @Inject
    private transient ClaimReading reading;

    @Inject
    private transient ClaimMarkup markup;

    @Inject
    private transient ClaimDesk desk;

    @Inject
    private transient LiveTrail trail;

    @Inject
    private transient ReaderClaims claims;

    @Inject
    private transient ReaderUnits galley;

    @Inject
    private transient DeskMessages messages;

    @Inject
    private transient DeskWords words;

    @Inject
    private transient DeskTime time;

    @Inject
    private transient FacesContext faces;

    private String id;
    private int revision;
    private long seen;

    /** The claim that was marked last in this view and can be taken back, or null; and its version then. */
    private String lastMarked;

    private long lastVersion;
    private transient ArticleSheet sheet;
    private transient List<Paragraph> paragraphs;
    private transient String claimsJson;
    private long unplaced;

    /** Reads the article and its claims. */
    public void load() {
        if (id == null || id.isBlank()) {
            throw new NotFoundException("unknown-article", words.of("reader.noArticle"));
        }
        ArticleId article = new ArticleId(id);
        seen = trail.head();
        sheet = shelf.sheet(article);
        revision = sheet.revision();
        paragraphs = Paragraph.of(sheet.text(), sheet.headline());
        List<ClaimSheet> all = reading.ofArticle(article);
        unplaced = all.stream()
                .filter(claim -> !claim.placed() && !claim.status().closed())
                .count();
        claimsJson = claims.json(all, revision);
    }

    /** Marks the selected words, given by the request's start and end, and answers with the new claim. */
    public void mark() {
        try {
            Map<String, String> request = faces.getExternalContext().getRequestParameterMap();
            TextSpan span = new TextSpan(number(request, "start"), number(request, "end"));
            ArticleId article = new ArticleId(id);
            lastMarked = null;
            ClaimId marked = markup.mark(article, revision, span, ClaimDetails.none());
            List<ClaimSheet> made = reading.ofArticle(article, List.of(marked));
            if (made.get(0).revision() != revision) {
                answer("refused", words.of("reader.markedNewer"));
                return;
            }
            lastMarked = marked.value();
            lastVersion = made.get(0).version();
            answer("claims", claims.json(made, revision));
            answer("marked", marked.value());
            answer("units", galley.with(article, List.of(marked.value())));
        } catch (RuntimeException e) {
            answer("refused", messages.sentence(e));
        }
    }

    /**
     * Takes back the mark that was made last in this view: its claim is withdrawn, unless somebody has worked on it since.
     */
    public void takeBack() {
        String claim = lastMarked;
        lastMarked = null;
        try {
            if (claim == null) {
                answer("refused", words.of("reader.takeBack.none"));
                return;
            }
            desk.withdraw(new ClaimId(claim), lastVersion, words.of("reader.takeBack.reason"));
            answer("withdrawn", true);
        } catch (StaleVersionException e) {
            answer("refused", touched(claim));
        } catch (RuntimeException e) {
            answer("refused", Collision.stale(e) ? touched(claim) : messages.sentence(e));
        }
    }

    private String touched(String claim) {
        return words.of("reader.takeBack.touched", trail.lastActor(new ClaimId(claim)));
    }

    private static int number(Map<String, String> request, String name) {
        try {
            return Integer.parseInt(request.get(name));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static void answer(String name, Object value) {
        PrimeFaces.current().ajax().addCallbackParam(name, value);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ArticleSheet getSheet() {
        return sheet;
    }

    /** The headline, or the first words. */
    public String getTitle() {
        return sheet == null ? "" : sheet.title();
    }

    /** The headline as the first paragraph; empty where the text has none. */
    public List<Paragraph> getHead() {
        return isHeaded() ? paragraphs.subList(0, 1) : List.of();
    }

    public boolean isHeaded() {
        return paragraphs != null && !paragraphs.isEmpty() && paragraphs.get(0).number() == 0;
    }

    /** The paragraphs under the headline. */
    public List<Paragraph> getBody() {
        return paragraphs == null ? List.of() : paragraphs.subList(isHeaded() ? 1 : 0, paragraphs.size());
    }

    /** Outlet, writer, day, revision and deadline, as far as they are known. */
    public String getByline() {
        if (sheet == null) {
            return "";
        }
        return Stream.of(
                        sheet.outlet(),
                        sheet.byline(),
                        time.day(sheet.publishedOn()),
                        words.of("reader.revision", sheet.revision()),
                        sheet.deadline() == null ? null : words.of("reader.deadline", time.near(sheet.deadline())))
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** The newest entry of the audit trail before the page was read: what it has to hear of comes behind it. */
    public long getSeen() {
        return seen;
    }

    /** Which revision the page shows. */
    public int getRevision() {
        return revision;
    }

    /** How many claims have no place in the newest text. */
    public long getUnplaced() {
        return unplaced;
    }

    public String getClaimsJson() {
        return claimsJson;
    }
}
