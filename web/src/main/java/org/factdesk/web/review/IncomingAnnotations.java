package org.factdesk.web.review;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Stream;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.TooLargeException;

/** The annotations of a request: one, or a page of them. Nothing that they name is ever fetched. */
final class IncomingAnnotations {

    /** How many annotations one request may bring. */
    static final int MOST = 1000;

    private IncomingAnnotations() {}

    static boolean isPage(JsonObject body) {
        return types(body).contains("AnnotationPage");
    }

    /** @throws InvalidException when it is neither an annotation nor a page, or is put in other terms */
    static List<JsonObject> of(JsonObject body) {
        requireContext(body.get("@context"));
        if (!isPage(body)) {
            requireAnnotation(body);
            return List.of(body);
        }
        if (!(body.get("items") instanceof JsonArray items)) {
            throw new InvalidException("missing", "The page has no “items”. Give the annotations there.")
                    .with("field", "items");
        }
        if (items.size() > MOST) {
            throw (TooLargeException) new TooLargeException(
                            "too-many-annotations",
                            "The page has " + items.size() + " annotations; one request may bring " + MOST
                                    + ". Nothing was taken in. Send them in several pages.")
                    .with("most", MOST);
        }
        return items.stream().map(IncomingAnnotations::item).toList();
    }

    /** What is no object is read as an annotation without anything, and refused like one. */
    private static JsonObject item(JsonValue item) {
        return item instanceof JsonObject annotation ? annotation : JsonValue.EMPTY_JSON_OBJECT;
    }

    /** An item of a page has no need of a context; one that it brings has to be the model's like the page's own. */
    static void requireOwnContext(JsonObject annotation) {
        if (annotation.containsKey("@context")) {
            requireContext(annotation.get("@context"));
        }
    }

    private static void requireAnnotation(JsonObject body) {
        if (!types(body).contains("Annotation")) {
            throw new InvalidException(
                            "not-an-annotation",
                            "The body is no Annotation and no AnnotationPage. Say which in “type”.")
                    .with("field", "type");
        }
    }

    /**
     * The Web Annotation Data Model, section 3.1, asks for its context. Others would give the terms other meanings, and
     * none is fetched to find out.
     */
    private static void requireContext(JsonValue context) {
        List<String> named = texts(context);
        boolean others = context instanceof JsonArray array && array.size() != named.size()
                || context instanceof JsonObject
                || named.stream()
                        .anyMatch(name ->
                                !name.equals(AnnotationJson.CONTEXT) && !name.equals(AnnotationJson.CONTAINER_CONTEXT));
        if (others || !named.contains(AnnotationJson.CONTEXT)) {
            throw new InvalidException(
                            "foreign-context",
                            "The “@context” has to be " + AnnotationJson.CONTEXT
                                    + " and nothing that gives its terms other meanings; contexts are never fetched.")
                    .with("field", "@context");
        }
    }

    static List<String> types(JsonObject object) {
        return texts(object.get("type"));
    }

    private static List<String> texts(JsonValue value) {
        Stream<JsonValue> all = value instanceof JsonArray array ? array.stream() : Stream.ofNullable(value);
        return all.filter(JsonString.class::isInstance)
                .map(text -> ((JsonString) text).getString())
                .toList();
    }
}
