package org.factdesk.service.report;

import static org.factdesk.service.desk.DeskJson.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.factdesk.service.text.Sentences;

/**
 * Reads ClaimReview markup, the desk's own or somebody else's, and lists where it breaks a rule. The rules are those of
 * schema.org's ClaimReview as fact-check explorers read it; their numbers are the desk's own list.
 */
public final class ClaimReviewLint {

    /** The kinds of markup that the rules differ for. */
    public enum Kind {
        /** Out in the world: must say when it was published. */
        PUBLISHED,
        /** A preview of an approved claim: must not. */
        PREVIEW
    }

    /**
     * One broken rule.
     *
     * @param rule its number, 1 to 6
     * @param where the property, such as {@code reviewRating.ratingValue}
     * @param message one sentence
     */
    public record Violation(int rule, String where, String message) {}

    private static final Pattern VERDICT = Pattern.compile(
            "^\\s*(fact[- ]?check|false|true|mostly false|mostly true|fake|misleading)\\s*[:–—-].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern INTEGER = Pattern.compile("-?[0-9]{1,9}");

    private final List<Violation> violations = new ArrayList<>();

    private ClaimReviewLint() {}

    /** Violations of one object, or of each in an array; addresses must differ within an array. */
    public static List<Violation> lint(JsonValue json, Kind kind) {
        ClaimReviewLint lint = new ClaimReviewLint();
        if (json instanceof JsonArray array) {
            Set<String> addresses = new HashSet<>();
            array.forEach(value -> {
                lint.review(value, kind);
                if (value instanceof JsonObject object && !addresses.add(object.getString("url", ""))) {
                    lint.add(1, "url", "Two reviews share one page.");
                }
            });
        } else {
            lint.review(json, kind);
        }
        return List.copyOf(lint.violations);
    }

    /** Violations of markup as it stands in a script element. */
    public static List<Violation> lint(String text, Kind kind) {
        List<Violation> violations = new ArrayList<>();
        if (text.contains("<")) {
            violations.add(new Violation(6, "", "A < stands unescaped and could end the script element."));
        }
        try (var reader = JSON.createReader(new StringReader(text))) {
            violations.addAll(lint(reader.readValue(), kind));
        } catch (JsonException broken) {
            violations.add(new Violation(6, "", "This is not JSON."));
        }
        return List.copyOf(violations);
    }

    private void review(JsonValue value, Kind kind) {
        if (!(value instanceof JsonObject review)) {
            add(1, "", "This is not an object.");
            return;
        }
        same(1, review, "@context", "https://schema.org");
        same(1, review, "@type", "ClaimReview");
        empties(review, "");
        claimReviewed(review);
        address(2, review, "url", "url");
        JsonObject rating = object(review, "reviewRating");
        if (rating == null) {
            add(2, "reviewRating", "The rating is missing.");
        } else {
            rating(rating);
        }
        organisation(review);
        published(review, kind);
        JsonObject claim = object(review, "itemReviewed");
        if (claim == null) {
            add(3, "itemReviewed", "The claim is missing.");
        } else {
            claim(claim, day(review, "datePublished"));
        }
    }

    private void claimReviewed(JsonObject review) {
        String words = string(review, "claimReviewed");
        if (words == null) {
            add(2, "claimReviewed", "The claim's words are missing.");
        } else if (VERDICT.matcher(words).matches()) {
            add(2, "claimReviewed", "The claim's words begin with a verdict.");
        }
    }

    private void organisation(JsonObject review) {
        JsonObject author = object(review, "author");
        if (author == null) {
            add(3, "author", "The desk's organisation is missing.");
            return;
        }
        same(3, author, "@type", "Organization");
        if (string(author, "name") == null) {
            add(3, "author.name", "The organisation has no name.");
        }
        address(3, author, "url", "author.url");
    }

    private void published(JsonObject review, Kind kind) {
        if (kind == Kind.PREVIEW && review.containsKey("datePublished")) {
            add(3, "datePublished", "A preview has no date of publication.");
        }
        if (kind == Kind.PUBLISHED && !review.containsKey("datePublished")) {
            add(3, "datePublished", "The date of publication is missing.");
        }
        date(review, "datePublished", "datePublished");
    }

    private void claim(JsonObject claim, LocalDate reviewed) {
        same(3, claim, "@type", "Claim");
        JsonObject author = object(claim, "author");
        if (author != null) {
            claimant(author, claim);
        }
        date(claim, "datePublished", "itemReviewed.datePublished");
        LocalDate claimed = day(claim, "datePublished");
        if (claimed != null && reviewed != null && claimed.isAfter(reviewed.plusDays(1))) { // a day for time zones
            add(3, "itemReviewed.datePublished", "The claim was made after it was checked.");
        }
        for (JsonObject work : works(claim)) {
            if (work.containsKey("url")) {
                address(3, work, "url", "itemReviewed.appearance.url");
            }
        }
    }

    private void claimant(JsonObject author, JsonObject claim) {
        String type = string(author, "@type");
        if (!"Person".equals(type) && !"Organization".equals(type)) {
            add(3, "itemReviewed.author.@type", "The claimant is neither a Person nor an Organization.");
        }
        if (string(author, "name") == null) {
            add(3, "itemReviewed.author.name", "The claimant has no name.");
        }
        if (author.containsKey("sameAs")) {
            address(3, author, "sameAs", "itemReviewed.author.sameAs");
            if (works(claim).stream()
                    .anyMatch(work -> work.containsKey("url") && work.get("url").equals(author.get("sameAs")))) {
                add(3, "itemReviewed.author.sameAs", "This names the article, not the claimant.");
            }
        }
    }

    private void rating(JsonObject rating) {
        if (string(rating, "alternateName") == null) {
            add(2, "reviewRating.alternateName", "The rating has no name.");
        }
        numbers(rating);
        String explanation = string(rating, "ratingExplanation");
        if (explanation != null && Sentences.words(explanation).size() > 2) {
            add(5, "reviewRating.ratingExplanation", "The explanation has more than two sentences.");
        }
    }

    private void numbers(JsonObject rating) {
        List<String> names = List.of("worstRating", "ratingValue", "bestRating");
        long present = names.stream().filter(rating::containsKey).count();
        if (present == 0) {
            return;
        }
        if (present < names.size()) {
            add(4, "reviewRating", "ratingValue, bestRating and worstRating stand together or not at all.");
            return;
        }
        List<OptionalInt> numbers =
                names.stream().map(name -> integer(rating, name)).toList();
        if (numbers.stream().anyMatch(OptionalInt::isEmpty)) {
            add(4, "reviewRating", "The numbers are not whole numbers in ASCII digits.");
            return;
        }
        int worst = numbers.get(0).getAsInt();
        int value = numbers.get(1).getAsInt();
        int best = numbers.get(2).getAsInt();
        if (worst < 1) {
            add(4, "reviewRating.worstRating", "The worst rating is less than 1.");
        }
        if (value < worst || value > best || worst == best) {
            add(4, "reviewRating.ratingValue", "The value does not lie between a worst and a better best rating.");
        }
    }

    private void empties(JsonValue value, String where) {
        if (value == JsonValue.NULL
                || value instanceof JsonString text && text.getString().isBlank()) {
            add(6, where, "This is empty; what is unknown is left out.");
        } else if (value instanceof JsonObject object) {
            object.forEach((name, inner) -> empties(inner, where.isEmpty() ? name : where + "." + name));
        } else if (value instanceof JsonArray array) {
            array.forEach(inner -> empties(inner, where));
        }
    }

    private void address(int rule, JsonObject object, String name, String where) {
        String address = string(object, name);
        if (address == null
                || SafeLink.of(address) == null
                || URI.create(SafeLink.of(address)).getHost() == null) {
            add(rule, where, "This is not an absolute http or https address.");
        }
    }

    private void date(JsonObject object, String name, String where) {
        if (object.containsKey(name) && day(object, name) == null) {
            add(6, where, "This is not an ISO 8601 date.");
        }
    }

    private void same(int rule, JsonObject object, String name, String value) {
        if (!value.equals(string(object, name))) {
            add(rule, name, "This must be exactly " + value + ".");
        }
    }

    private void add(int rule, String where, String message) {
        violations.add(new Violation(rule, where, message));
    }

    private static List<JsonObject> works(JsonObject claim) {
        List<JsonObject> works = new ArrayList<>();
        for (String name : List.of("appearance", "firstAppearance")) {
            JsonValue value = claim.get(name);
            (value instanceof JsonArray array ? array : value == null ? List.<JsonValue>of() : List.of(value))
                    .forEach(work -> {
                        if (work instanceof JsonObject object) {
                            works.add(object);
                        }
                    });
        }
        return works;
    }

    private static LocalDate day(JsonObject object, String name) {
        String text = string(object, name);
        if (text == null) {
            return null;
        }
        try {
            return text.contains("T") ? OffsetDateTime.parse(text).toLocalDate() : LocalDate.parse(text);
        } catch (DateTimeException broken) {
            return null;
        }
    }

    private static OptionalInt integer(JsonObject object, String name) {
        JsonValue value = object.get(name);
        String digits = value instanceof JsonNumber number
                ? number.toString()
                : value instanceof JsonString text ? text.getString() : "";
        return INTEGER.matcher(digits).matches() ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    private static JsonObject object(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonObject object ? object : null;
    }

    private static String string(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text && !text.getString().isBlank() ? text.getString() : null;
    }
}
