package org.factdesk.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.coverage.UnitId;
import org.factdesk.domain.coverage.UnitStep;
import org.factdesk.domain.evidence.SourceDetails;
import org.factdesk.domain.evidence.SourceKind;
import org.factdesk.service.coverage.CoverageDesk;
import org.factdesk.service.coverage.UnitCheck;
import org.factdesk.service.coverage.UnitRow;
import org.factdesk.web.desk.DeskMessages;
import org.primefaces.PrimeFaces;

/** Strikes, excuses and reopens units in the reader; answers with what changed. */
@Named
@RequestScoped
public class GalleyView {

    @Inject
    private CoverageDesk desk;

    @Inject
    private GalleyJson json;

    @Inject
    private DeskMessages messages;

    @Inject
    private FacesContext faces;

    private String id;

    /** All units of the article in the request, for the reader's scripts. */
    public String getUnits() {
        return id == null || id.isBlank() ? "[]" : json.of(desk.units(new ArticleId(id)));
    }

    /** Does what the request says: the step, the numbers of the units, and the source or reason. */
    public void act() {
        Map<String, String> request = faces.getExternalContext().getRequestParameterMap();
        try {
            ArticleId article = new ArticleId(request.get("article"));
            List<UnitId> units = Arrays.stream(request.get("units").split(","))
                    .map(number -> UnitId.of(article, Integer.parseInt(number)))
                    .toList();
            act(units, UnitStep.valueOf(request.get("step")), request.get("words"));
            Set<String> changed = units.stream().map(UnitId::value).collect(Collectors.toSet());
            List<UnitRow> rows = desk.units(article).stream()
                    .filter(row -> changed.contains(row.id()))
                    .toList();
            answer("units", json.of(rows));
        } catch (RuntimeException e) {
            answer("refused", messages.sentence(e));
        }
    }

    private void act(List<UnitId> units, UnitStep step, String words) {
        switch (step) {
            case STRIKE -> desk.strike(units, check(words));
            case EXCUSE -> desk.excuse(units, words);
            case REOPEN -> desk.reopen(units);
        }
    }

    private static UnitCheck check(String source) {
        return source == null || source.isBlank()
                ? UnitCheck.PLAIN
                : new UnitCheck(null, new SourceDetails(source, null, null, SourceKind.OTHER, null), null);
    }

    private static void answer(String name, String value) {
        PrimeFaces.current().ajax().addCallbackParam(name, value);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
