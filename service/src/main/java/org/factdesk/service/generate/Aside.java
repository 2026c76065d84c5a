package org.factdesk.service.generate;

/**
 * Something of the database that stands aside while many rows are written.
 *
 * @param last whether it comes back behind everything else, with the counts of claims
 * @param away the statement that takes it away
 * @param back the statement that brings it back
 */
record Aside(boolean last, String away, String back) {}
