package org.factdesk.web.article;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;

/**
 * Writes the paragraphs of an article with their offsets. A component of its own, because each element has to hold the
 * paragraph's words and nothing else, and because articles may have megabytes.
 */
@FacesComponent("org.factdesk.ArticleWords")
public class ArticleWords extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.factdesk";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Object value = getValueExpression("value").getValue(faces.getELContext());
        ResponseWriter out = faces.getResponseWriter();
        for (Object paragraph : (List<?>) value) {
            write(out, (Paragraph) paragraph);
        }
    }

    private void write(ResponseWriter out, Paragraph paragraph) throws IOException {
        boolean head = paragraph.number() == 0;
        out.startElement(head ? "h1" : "p", this);
        out.writeAttribute("class", head ? "fd-par fd-par-headline" : "fd-par", null);
        out.writeAttribute("dir", "auto", null);
        out.writeAttribute("data-start", paragraph.start(), null);
        out.writeAttribute("data-end", paragraph.end(), null);
        if (!head) {
            out.writeAttribute("data-par", paragraph.number(), null);
        }
        out.writeText(paragraph.words(), null);
        out.endElement(head ? "h1" : "p");
    }
}
