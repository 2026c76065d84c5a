package org.factdesk.web.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.article.ArticleDetails;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.NotTextException;
import org.factdesk.domain.desk.TooLargeException;
import org.factdesk.service.article.FileText;
import org.factdesk.service.article.NewArticle;
import org.factdesk.service.article.ProposedArticle;
import org.factdesk.service.article.TextDecoding;
import org.factdesk.service.article.TextProposals;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.Values;
import org.factdesk.web.desk.WantedMoment;

/**
 * An article as a call brings it: as JSON, as plain text, or as a file.
 *
 * @param deadline when it goes to print or its embargo ends, or null
 * @param proposals what a file seems to hold, for a person to confirm; null for anything but files
 */
record Arrival(NewArticle article, Instant deadline, List<ProposedArticle> proposals) {

    /** The most bytes of plain text. */
    private static final int MOST_TEXT = 12 << 20;

    private static final String[] DETAILS = {"headline", "outlet", "byline", "url", "publishedOn", "language"};

    /** @throws NotTextException when the body is of no type that holds an article */
    static Arrival of(Body body, FileText files, WantedMoment moments) {
        if (body.is("multipart", "form-data")) {
            return file(MultipartForm.of(body, DETAILS), files);
        }
        if (body.is("text", "plain")) {
            return new Arrival(new NewArticle(ArticleDetails.headed(null), plain(body)), null, null);
        }
        if (!body.json()) {
            throw new NotTextException(
                    "unsupported-media-type",
                    "The body is " + body.type()
                            + ". Send an article as application/json, text/plain, or a file in multipart/form-data.");
        }
        JsonFields fields =
                body.fields("headline", "outlet", "byline", "url", "publishedOn", "language", "deadline", "text");
        ArticleDetails details = new ArticleDetails(
                fields.text("headline"),
                fields.text("outlet"),
                fields.text("byline"),
                fields.text("url"),
                fields.date("publishedOn"),
                fields.text("language"));
        String text = fields.text("text");
        if (text == null) {
            throw new InvalidException("empty-text", "The article has no text. Give its words in “text”.")
                    .with("field", "text");
        }
        return new Arrival(new NewArticle(details, text), moments.moment("deadline", fields.text("deadline")), null);
    }

    private static Arrival file(MultipartForm form, FileText files) {
        String text = files.read(form.name(), form.file());
        Map<String, String> given = form.fields();
        String day = given.get("publishedOn");
        LocalDate publishedOn = day == null || day.isBlank() ? null : Values.date("publishedOn", day);
        ArticleDetails details = new ArticleDetails(
                given.get("headline"),
                given.get("outlet"),
                given.get("byline"),
                given.get("url"),
                publishedOn,
                given.get("language"));
        return new Arrival(new NewArticle(details, text), null, TextProposals.of(text));
    }

    private static String plain(Body body) {
        if (body.bytes().length > MOST_TEXT) {
            throw new TooLargeException("text-too-large", "The text has more than 12 MB. Split it and add the parts.");
        }
        boolean declared = body.type().getParameters().containsKey("charset");
        if (!declared) {
            // Says what kind of thing it is, where it is no text at all.
            TextDecoding.read(body.bytes());
        }
        String text = body.text();
        if (text.indexOf('\0') >= 0) {
            throw new NotTextException(
                    "not-text", "The body is declared as text, but holds binary data. Send words, or a file.");
        }
        return text;
    }
}
