package org.factdesk.domain.check;

/** What a finding is about. */
public enum FindingKind {
    ARITHMETIC,
    FIGURE_CONFLICT,
    DATE,
    QUOTE_VARIANT,
    NAME_VARIANT,
    ATTRIBUTION
}
