package org.factdesk.web.desk;

import jakarta.faces.component.html.HtmlSelectOneMenu;

/**
 * A menu whose group is empty instead of missing: MyFaces 4.1 compares the group of radio buttons with that of every
 * other choice in their form and fails where one has none.
 */
public class Menu extends HtmlSelectOneMenu {

    @Override
    public String getGroup() {
        return "";
    }
}
