package org.factdesk.web.claim;

import jakarta.ws.rs.core.Response;
import java.util.Collection;
import org.factdesk.domain.claim.ClaimId;

/**
 * Answers with a claim whole. What a claim whole shows comes from features behind this one, evidence, verdicts and
 * reviews, so it is written there.
 */
public interface ClaimAnswers {

    /** 200 with the claim as it stands and its version. */
    Response done(ClaimId id);

    /** 201 with the claim as it stands, its address and its version. */
    Response created(ClaimId id);

    /** The same, with what the caller should know of what was done; no more than the claim where that is nothing. */
    Response created(ClaimId id, Collection<String> warnings);

    /** The claim's version now. */
    long version(ClaimId id);
}
