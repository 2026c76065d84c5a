package org.factdesk.service.article;

import java.time.LocalDate;
import java.util.List;

/**
 * One article as it seems to stand in a file; a person confirms it, or the start command does for the seeds.
 *
 * @param headline null when the file has none
 * @param dateline the place named where the first paragraph begins, such as "PARIS, France"; it stays in the text; null
 *     when there is none
 * @param byline null when none was found
 * @param header what the file's own header block says; {@link FileHeader#NONE} without one
 * @param text the paragraphs without the headline and without the furniture, never blank
 * @param furniture what was left out, in the order of the file
 */
public record ProposedArticle(
        String headline, String dateline, String byline, FileHeader header, String text, List<ProposedDrop> furniture) {

    public ProposedArticle {
        furniture = List.copyOf(furniture);
        if (text.isBlank()) {
            throw new IllegalArgumentException("A proposed article has words");
        }
    }

    /** The day of publication, known from the header block alone; null otherwise. */
    public LocalDate publishedOn() {
        return header.publishedOn();
    }

    /** The outlet or, where the header block names only that, its kind; null otherwise. */
    public String outlet() {
        return header.outlet() == null ? header.outletKind() : header.outlet();
    }
}
