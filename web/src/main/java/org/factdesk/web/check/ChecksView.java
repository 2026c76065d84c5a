package org.factdesk.web.check;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.check.CheckSheet;
import org.factdesk.service.check.FindingDesk;
import org.factdesk.service.check.FindingRow;
import org.factdesk.service.check.PlaceRow;
import org.factdesk.web.desk.DeskWords;

/** What the rules found in an article, or in several compared with each other alone. */
@Named
@ViewScoped
public class ChecksView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FindingDesk desk;

    @Inject
    private ArticleShelf shelf;

    @Inject
    private DeskWords words;

    @Inject
    private transient FacesContext faces;

    private String article;
    private String articles;
    private boolean done;
    private String notice;
    private List<ChosenArticle> chosen = List.of();
    private List<ShownFinding> quantities = List.of();
    private List<ShownFinding> utterances = List.of();
    private List<ShownFinding> others = List.of();

    /** Reads the findings of the address: of one article, of those that were chosen, or of all that were shown. */
    public void load() {
        String[] among =
                faces.getExternalContext().getRequestParameterValuesMap().get("among");
        if (among != null && among.length > 0) {
            articles = String.join(",", among);
        }
        CheckSheet sheet = sheet();
        done = sheet.done();
        notice = sheet.notice();
        Map<String, String> headlines = new HashMap<>();
        List<ShownFinding> figures = new ArrayList<>();
        List<ShownFinding> quotes = new ArrayList<>();
        List<ShownFinding> rest = new ArrayList<>();
        for (FindingRow finding : sheet.findings()) {
            ShownFinding shown = shown(finding, headlines);
            if (finding.kind() == FindingKind.FIGURE_CONFLICT) {
                figures.add(shown);
            } else if (finding.kind() == FindingKind.QUOTE_VARIANT) {
                quotes.add(shown);
            } else {
                rest.add(shown);
            }
        }
        quantities = List.copyOf(figures);
        chosen = chosen();
        utterances = List.copyOf(quotes);
        others = List.copyOf(rest);
    }

    private CheckSheet sheet() {
        if (article != null && !article.isBlank()) {
            return desk.of(new ArticleId(article), false);
        }
        List<ArticleId> set = CheckParameters.articles(articles);
        if (set.isEmpty()) {
            throw new NotFoundException("unknown-article", words.of("checks.noArticle"));
        }
        return desk.of(set, false);
    }

    private List<ChosenArticle> chosen() {
        boolean one = article != null && !article.isBlank();
        List<ArticleId> set = one ? List.of() : CheckParameters.articles(articles);
        List<ChosenArticle> rows = new ArrayList<>();
        for (ArticleId id : set) {
            String others = set.stream()
                    .filter(other -> !other.equals(id))
                    .map(ArticleId::value)
                    .collect(Collectors.joining(","));
            rows.add(new ChosenArticle(id.value(), headline(id.value()), others));
        }
        return List.copyOf(rows);
    }

    private ShownFinding shown(FindingRow finding, Map<String, String> headlines) {
        Axis axis = Axis.of(finding);
        List<AxisRow> rows = new ArrayList<>();
        for (PlaceRow place : finding.places()) {
            boolean figure = Axis.figure(place);
            String headline = headlines.computeIfAbsent(place.article(), this::headline);
            rows.add(new AxisRow(
                    rows.size(),
                    place,
                    figure ? axis.x(place) : 0,
                    figure ? axis.width(place) : 0,
                    headline,
                    pieces(finding, rows.size())));
        }
        boolean drawn = finding.places().stream().anyMatch(Axis::figure);
        return new ShownFinding(finding, List.copyOf(rows), drawn ? axis.marks() : List.of());
    }

    private static List<VariantPiece> pieces(FindingRow finding, int index) {
        String words = finding.places().get(index).exact();
        return ShownFinding.twoTellings(finding)
                ? VariantPiece.against(words, finding.places().get(1 - index).exact())
                : VariantPiece.whole(words);
    }

    private String headline(String id) {
        return shelf.sheet(new ArticleId(id)).title();
    }

    /** How many findings there are. */
    public int getCount() {
        return quantities.size() + utterances.size() + others.size();
    }

    /** The finding with this id, or null. */
    FindingRow finding(String id) {
        for (List<ShownFinding> part : List.of(quantities, utterances, others)) {
            for (ShownFinding shown : part) {
                if (shown.finding().id().equals(id)) {
                    return shown.finding();
                }
            }
        }
        return null;
    }

    /** The articles that are compared with each other alone; none where it is one against all. */
    public List<ChosenArticle> getChosen() {
        return chosen;
    }

    /** What to tell of languages without rules, or null. */
    public String getNotice() {
        return notice;
    }

    public boolean isDone() {
        return done;
    }

    public List<ShownFinding> getQuantities() {
        return quantities;
    }

    public List<ShownFinding> getUtterances() {
        return utterances;
    }

    public List<ShownFinding> getOthers() {
        return others;
    }

    public String getArticle() {
        return article;
    }

    public void setArticle(String article) {
        this.article = article;
    }

    public String getArticles() {
        return articles;
    }

    public void setArticles(String articles) {
        this.articles = articles;
    }
}
