package org.factdesk.web.check;

import java.io.Serializable;

/**
 * An article of a dossier.
 *
 * @param others the ids of the other articles, separated by commas; empty where it is the only one
 */
public record ChosenArticle(String id, String headline, String others) implements Serializable {}
