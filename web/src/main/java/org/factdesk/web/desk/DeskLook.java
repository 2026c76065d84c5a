package org.factdesk.web.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.evidence.Stance;

/** How states, ratings and stances look: the one place where they meet icons and classes. */
@Named("look")
@ApplicationScoped
public class DeskLook {

    private static final Map<String, String> GROUNDS = Map.of(
            "TRUE", "true",
            "MOSTLY_TRUE", "true",
            "FALSE", "false",
            "MOSTLY_FALSE", "false",
            "MIXED", "mixed",
            "MISSING_CONTEXT", "mixed",
            "UNPROVEN", "unproven",
            "SATIRE", "unproven");

    @Inject
    private DeskWords words;

    /**
     * What a state or rating looks like.
     *
     * @param classes the style classes that carry line and colours
     * @param icon the icon's name
     * @param word what it is called
     */
    public record Look(String classes, String icon, String word) {}

    /** A claim's state; once it is decided, its rating. Rating may be null. */
    public Look of(ClaimStatus status, String rating) {
        if (status == null) {
            return new Look("fd-s fd-s-open", "circle", "");
        }
        if (status.decided() && rating != null) {
            return ofRating(rating);
        }
        String was = status == ClaimStatus.STALE && rating != null ? " fd-was-" + ground(rating) : "";
        return new Look("fd-s fd-s-" + key(status) + was, icon(status), statusWord(status));
    }

    /** A rating of the scale. */
    public Look ofRating(String rating) {
        return new Look("fd-s fd-s-" + ground(rating), ratingIcon(rating), ratingWord(rating));
    }

    /** A stance. */
    public Look ofStance(Stance stance) {
        String icon =
                switch (stance) {
                    case SUPPORTS -> "plus-circle";
                    case CONTRADICTS -> "minus-circle";
                    case CONTEXT -> "info-circle";
                };
        return new Look("", icon, words.of("stance." + stance.name()));
    }

    public String statusWord(ClaimStatus status) {
        return words.of("status." + status.name());
    }

    /** The name of a rating; its own where the desk has a scale of its own. */
    public String ratingWord(String rating) {
        return rating == null ? "" : words.or("rating." + rating, rating);
    }

    /** The class of a person's round picture. */
    public String avatar(String username) {
        return username == null || username.isEmpty() ? "fd-avatar-nobody" : "";
    }

    /** Two letters for a person's round picture. */
    public String initials(String username) {
        return username == null || username.isEmpty() ? "–" : letters(username);
    }

    static String letters(String username) {
        String last = username.isEmpty() ? "" : username.substring(username.length() - 1);
        boolean numbered = username.length() > 2 && Character.isDigit(last.charAt(0));
        String start = username.substring(0, Math.min(numbered ? 1 : 2, username.length()));
        return (numbered ? start + last : start).toUpperCase(Locale.ROOT);
    }

    private static String ground(String rating) {
        return GROUNDS.getOrDefault(rating, "unproven");
    }

    private static String ratingIcon(String rating) {
        return switch (ground(rating)) {
            case "true" -> rating.equals("MOSTLY_TRUE") ? "check" : "check-circle";
            case "false" -> "times-circle";
            case "mixed" -> "exclamation-triangle";
            default -> "question-circle";
        };
    }

    private static String key(ClaimStatus status) {
        return switch (status) {
            case AWAITING_REPLY -> "researching";
            case APPROVED, PUBLISHED, CORRECTED -> "true";
            case MERGED -> "withdrawn";
            default -> status.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String icon(ClaimStatus status) {
        return switch (status) {
            case OPEN -> "circle";
            case RESEARCHING -> "pencil";
            case AWAITING_REPLY -> "hourglass";
            case PROPOSED -> "users";
            case RETURNED -> "reply";
            case APPROVED, PUBLISHED, CORRECTED -> "check-circle";
            case STALE -> "history";
            case EXCUSED, MERGED, WITHDRAWN -> "ban";
        };
    }
}
