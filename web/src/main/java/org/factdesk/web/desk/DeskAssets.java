package org.factdesk.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The style sheets and scripts of every page, in the order in which they have to be read. */
@Named
@ApplicationScoped
public class DeskAssets {

    private static final List<String> SHEETS = Stream.of(
                    "tokens",
                    "base",
                    "frame",
                    "states",
                    "components",
                    "feedback",
                    "forms",
                    "reader",
                    "cards",
                    "galley",
                    "claim",
                    "queue",
                    "pages",
                    "primefaces",
                    "primefaces-data",
                    "desk",
                    "claim-page",
                    "revisions",
                    "checks",
                    "changes",
                    "talk",
                    "print")
            .map(name -> "factdesk:" + name + ".css")
            .toList();

    private static final List<String> SCRIPTS = Stream.of(
                    "desk",
                    "spans",
                    "marks",
                    "cards",
                    "caret",
                    "line-numbers",
                    "keys",
                    "reader",
                    "galley",
                    "galley-keys",
                    "suggestions",
                    "changes",
                    "reader-page",
                    "touch",
                    "live",
                    "reader-live",
                    "notices",
                    "open-by",
                    "queue",
                    "queue-live",
                    "drafts",
                    "whole-drafts",
                    "revisions",
                    "acts",
                    "help")
            .map(name -> "factdesk:" + name + ".js")
            .toList();

    /** Changes with every start, so that no browser keeps the files of an older desk. */
    private final String version = Long.toString(System.currentTimeMillis(), 36);

    public List<String> getSheets() {
        return SHEETS;
    }

    public List<String> getScripts() {
        return SCRIPTS;
    }

    public String getVersion() {
        return version;
    }
}
