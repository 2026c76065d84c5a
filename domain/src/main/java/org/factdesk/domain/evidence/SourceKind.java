package org.factdesk.domain.evidence;

/** What sort of thing a source is. */
public enum SourceKind {
    OFFICIAL(true),
    DATA(true),
    INTERVIEW(true),
    ARTICLE(false),
    STUDY(true),
    IMAGE(false),
    RECORDING(true),
    OTHER(false);

    private final boolean primary;

    SourceKind(boolean primary) {
        this.primary = primary;
    }

    /** Whether such a source is primary unless somebody says otherwise. */
    public boolean primaryByDefault() {
        return primary;
    }
}
