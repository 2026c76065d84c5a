package org.factdesk.service.search;

import java.util.Locale;

/** What can be looked through. */
public enum SearchedKind {
    ARTICLES("article"),
    CLAIMS("claim"),
    SOURCES("source");

    private final String type;

    SearchedKind(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
