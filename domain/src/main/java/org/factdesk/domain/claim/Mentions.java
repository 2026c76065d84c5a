package org.factdesk.domain.claim;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The usernames that a text calls with an {@code @} before them; an address of mail calls nobody. */
public final class Mentions {

    /** A call: group 1 is the username, without the full stop that may end its sentence. */
    public static final Pattern CALL = Pattern.compile(
            "(?<![\\p{L}\\p{N}@._/-])@([a-z0-9](?:[a-z0-9._-]{0,38}[a-z0-9_])?)" + "(?![\\p{L}\\p{N}@])");

    private Mentions() {}

    /** The names called, each once, in the order of the text. */
    public static List<String> in(String text) {
        return CALL.matcher(text)
                .results()
                .map((MatchResult call) -> call.group(1))
                .distinct()
                .toList();
    }
}
