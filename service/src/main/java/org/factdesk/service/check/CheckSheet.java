package org.factdesk.service.check;

import java.util.List;

/**
 * What the rules found.
 *
 * @param done false while words of the articles themselves still wait to be read and compared
 */
public record CheckSheet(boolean done, List<FindingRow> findings) {}
