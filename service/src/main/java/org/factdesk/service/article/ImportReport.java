package org.factdesk.service.article;

import java.util.List;

/**
 * What came of reading a folder of texts.
 *
 * @param added how many articles were put on the shelf
 * @param known how many files had been read before
 * @param skipped one sentence for each file that could not be read
 */
public record ImportReport(int added, int known, List<String> skipped) {}
