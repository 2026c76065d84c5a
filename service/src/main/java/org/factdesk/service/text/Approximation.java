package org.factdesk.service.text;

/** How exactly a number is said. */
public enum Approximation {
    EXACT,
    ABOUT,
    NEARLY,
    UP_TO,
    MORE_THAN,
    BETWEEN,
    /** Dozens, hundreds of thousands. */
    VAGUE
}
