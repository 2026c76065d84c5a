package org.factdesk.web.desk;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;

/**
 * Writes the notices of the page. A component of its own, because ui:repeat keeps the empty list from before the action
 * when the action ends with an error.
 */
@FacesComponent("org.factdesk.NoticeList")
public class NoticeList extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.factdesk";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        DeskMessages messages = CDI.current().select(DeskMessages.class).get();
        for (DeskNotice notice : messages.getNotices()) {
            write(faces.getResponseWriter(), notice);
        }
    }

    private void write(ResponseWriter out, DeskNotice notice) throws IOException {
        out.startElement("div", this);
        out.writeAttribute("class", "fd-notice fd-notice-" + notice.kind(), null);
        out.writeAttribute("role", "alert", null);
        out.startElement("span", this);
        out.writeAttribute("class", "pi pi-" + notice.icon(), null);
        out.writeAttribute("aria-hidden", "true", null);
        out.endElement("span");
        paragraph(out, "fd-notice-title", notice.title());
        if (!notice.text().isEmpty()) {
            paragraph(out, "fd-notice-text", notice.text());
        }
        out.endElement("div");
    }

    private void paragraph(ResponseWriter out, String style, String text) throws IOException {
        out.startElement("p", this);
        out.writeAttribute("class", style, null);
        out.writeText(text, null);
        out.endElement("p");
    }
}
