package org.factdesk.web.review;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.claim.Quote;
import org.factdesk.domain.desk.DeskException;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.Words;
import org.factdesk.service.claim.ForeignMark;

/** Reads what an annotation marks and what it says of it; selectors of kinds that are not known are passed over. */
final class AnnotationReader {

    private static final String QUOTE = "TextQuoteSelector";
    private static final String POSITION = "TextPositionSelector";

    private final String collection;

    /** @param collection the id of the collection, by which the desk knows its own annotations */
    AnnotationReader(String collection) {
        this.collection = collection;
    }

    /** @throws DeskException when it does not say which words it marks, or what of them, in a way that can be read */
    ForeignMark read(JsonObject annotation) {
        IncomingAnnotations.requireOwnContext(annotation);
        if (!IncomingAnnotations.types(annotation).contains("Annotation")) {
            throw refused("not-an-annotation", "It is no Annotation. Say so in “type”.", "type");
        }
        List<JsonObject> selectors = objects(annotation.get("target"))
                .flatMap(target -> objects(target.get("selector")))
                .toList();
        JsonObject quote = first(selectors, QUOTE);
        JsonObject position = first(selectors, POSITION);
        if (quote == null && position == null) {
            throw refused(
                    "unknown-selector",
                    "Its target has no selector that the desk can read. Give a " + QUOTE + " or a " + POSITION + ".",
                    "target.selector");
        }
        return new ForeignMark(ownClaim(annotation), quote(quote), position(position, quote), statement(annotation));
    }

    private static JsonObject first(List<JsonObject> selectors, String type) {
        return selectors.stream()
                .filter(selector -> IncomingAnnotations.types(selector).contains(type))
                .findFirst()
                .orElse(null);
    }

    /** The claim whose annotation it is, where it went out from here. */
    private String ownClaim(JsonObject annotation) {
        String id = text(annotation.get("id"));
        return id != null && id.startsWith(collection + "/") ? id.substring(collection.length() + 1) : null;
    }

    private static Quote quote(JsonObject selector) {
        if (selector == null) {
            return null;
        }
        String exact = text(selector.get("exact"));
        if (exact == null) {
            throw refused("missing", "Its " + QUOTE + " has no “exact”. Give the words.", "target.selector.exact");
        }
        return new Quote(normal(exact), normal(text(selector.get("prefix"))), normal(text(selector.get("suffix"))));
    }

    private static String normal(String words) {
        return words == null ? "" : ArticleText.normalise(words);
    }

    /** Offsets beside a quote only help to find it; by themselves they have to be a span. */
    private static TextSpan position(JsonObject selector, JsonObject quote) {
        if (selector == null) {
            return null;
        }
        int start = whole(selector.get("start"));
        int end = whole(selector.get("end"));
        return quote != null && (start < 0 || end <= start) ? null : new TextSpan(start, end);
    }

    private static int whole(JsonValue value) {
        return value instanceof JsonNumber number
                        && number.isIntegral()
                        && number.bigIntegerValue().bitLength() < 32
                ? number.intValue()
                : -1;
    }

    /** What its first textual body says, section 3.2.4 of the model, or its plain value, section 3.2.5. */
    private static String statement(JsonObject annotation) {
        String said = objects(annotation.get("body"))
                .map(body -> text(body.get("value")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(text(annotation.get("bodyValue")));
        return Words.optional("statement", said, Quote.LONGEST);
    }

    private static Stream<JsonObject> objects(JsonValue value) {
        Stream<JsonValue> all = value instanceof JsonArray array ? array.stream() : Stream.ofNullable(value);
        return all.filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : null;
    }

    private static InvalidException refused(String code, String sentence, String field) {
        return (InvalidException) new InvalidException(code, sentence).with("field", field);
    }
}
