package org.factdesk.service.verdict;

import java.util.List;

/** A verdict as somebody proposes it: a rating's name, the reasoning, and the ids of the evidence it rests on. */
public record NewVerdict(String rating, String rationale, List<String> evidence) {

    public NewVerdict {
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }
}
