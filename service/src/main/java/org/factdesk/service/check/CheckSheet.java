package org.factdesk.service.check;

import java.util.List;

/**
 * What the rules found.
 *
 * @param done false while words of the articles, or of others that may say otherwise, still wait to be read
 */
public record CheckSheet(boolean done, List<FindingRow> findings) {}
