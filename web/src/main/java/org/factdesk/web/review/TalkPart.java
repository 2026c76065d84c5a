package org.factdesk.web.review;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.domain.claim.Mentions;

/**
 * A piece of a comment's text: plain words, a link to the web, or a person who was told. The pieces together are the
 * text, letter by letter; the page escapes each.
 *
 * @param link the address where the piece is one, http or https alone; else null
 * @param person whether it calls somebody who was told
 */
public record TalkPart(String text, String link, boolean person) implements Serializable {

    private static final Pattern SPECIAL = Pattern.compile(
            "(?<link>\\bhttps?://[^\\s<>\"“”]*[^\\s<>\"“”.,;:!?'’)\\]])|(?<call>" + Mentions.CALL.pattern() + ")");

    /** Cuts a text up. */
    static List<TalkPart> of(String text, Set<String> told) {
        List<TalkPart> parts = new ArrayList<>();
        Matcher special = SPECIAL.matcher(text);
        int done = 0;
        while (special.find()) {
            if (special.start() > done) {
                parts.add(new TalkPart(text.substring(done, special.start()), null, false));
            }
            boolean person = special.group("call") != null
                    && told.contains(special.group().substring(1));
            parts.add(new TalkPart(special.group(), special.group("link"), person));
            done = special.end();
        }
        if (done < text.length()) {
            parts.add(new TalkPart(text.substring(done), null, false));
        }
        return List.copyOf(parts);
    }
}
