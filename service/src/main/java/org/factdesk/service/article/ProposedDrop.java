package org.factdesk.service.article;

/**
 * Words of a file that are proposed to be left out of the article; nothing else of the file is left out.
 *
 * @param reason why
 * @param rule the name of the rule that found them
 * @param line the number of their first line in the file, from 1
 * @param words the lines as they stand in the file, joined by LF
 */
public record ProposedDrop(DropReason reason, String rule, int line, String words) {}
