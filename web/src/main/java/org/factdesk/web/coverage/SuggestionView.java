package org.factdesk.web.coverage;

import static org.factdesk.service.desk.DeskJson.JSON;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonArrayBuilder;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.coverage.UnitId;
import org.factdesk.service.coverage.CoverageDesk;
import org.factdesk.service.coverage.Suggestion;
import org.factdesk.service.coverage.SuggestionDesk;
import org.factdesk.web.desk.DeskMessages;
import org.primefaces.PrimeFaces;

/** Gives the reader its suggestions when they are asked for, and sets single ones aside. */
@Named
@RequestScoped
public class SuggestionView {

    private static final int MOST_SHOWN = 30;

    @Inject
    private SuggestionDesk desk;

    @Inject
    private CoverageDesk coverage;

    @Inject
    private GalleyJson json;

    @Inject
    private DeskMessages messages;

    @Inject
    private FacesContext faces;

    /** Does what the request asks: dismisses one where it names one, and answers with those that are left. */
    public void act() {
        Map<String, String> request = faces.getExternalContext().getRequestParameterMap();
        try {
            ArticleId article = new ArticleId(request.get("article"));
            String dismissed = request.get("dismiss");
            if (dismissed != null && !dismissed.isEmpty()) {
                desk.dismiss(new UnitId(dismissed), request.get("words"));
                answer("units", json.of(coverage.units(article)));
            }
            answer("suggestions", list(desk.suggestions(article)));
        } catch (RuntimeException e) {
            answer("refused", messages.sentence(e));
        }
    }

    private static String list(List<Suggestion> suggestions) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        suggestions.stream().limit(MOST_SHOWN).map(SuggestionJson::of).forEach(all::add);
        return all.build().toString();
    }

    private static void answer(String name, String value) {
        PrimeFaces.current().ajax().addCallbackParam(name, value);
    }
}
