package org.factdesk.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.factdesk.domain.evidence.SourceId;
import org.factdesk.service.evidence.SourceRow;
import org.factdesk.service.evidence.SourceShelf;

/** A source of the desk as its id. */
@Named
@ApplicationScoped
public class SourceConverter implements Converter<SourceRow> {

    @Inject
    private SourceShelf shelf;

    @Override
    public SourceRow getAsObject(FacesContext faces, UIComponent component, String id) {
        return id == null || id.isBlank() ? null : shelf.read(new SourceId(id));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, SourceRow source) {
        return source == null ? "" : source.id();
    }
}
