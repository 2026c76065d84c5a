package org.factdesk.web.check;

import java.io.Serializable;
import java.util.List;
import org.factdesk.service.claim.DiffPart;
import org.factdesk.service.claim.TextDiff;

/**
 * A stretch of one telling of something that is told in two ways.
 *
 * @param words as they stand there
 * @param own whether only this telling has them
 */
public record VariantPiece(String words, boolean own) implements Serializable {

    /** Words that are compared with nothing. */
    static List<VariantPiece> whole(String words) {
        return List.of(new VariantPiece(words, false));
    }

    /** The words of one telling, those that the other does not have set apart. */
    static List<VariantPiece> against(String words, String other) {
        return TextDiff.of(words, other).stream()
                .filter(part -> part.kind() != DiffPart.Kind.PUT_IN)
                .map(part -> new VariantPiece(part.words(), part.kind() == DiffPart.Kind.TAKEN_OUT))
                .toList();
    }
}
