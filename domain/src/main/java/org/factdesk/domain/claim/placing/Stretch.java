package org.factdesk.domain.claim.placing;

/**
 * Some words of a text in a row.
 *
 * @param first the place of the first one
 * @param last the place of the last one, not before the first
 */
record Stretch(int first, int last) {

    int size() {
        return last - first + 1;
    }
}
