package org.factdesk.service.evidence;

import org.factdesk.domain.evidence.EvidenceDetails;
import org.factdesk.domain.evidence.SourceDetails;
import org.factdesk.domain.evidence.SourceId;

/**
 * Evidence as somebody brings it: from a source the desk knows, or from a new one.
 *
 * @param knownSource the id of a source of the desk, or null
 * @param newSource what is known of a new source, or null; exactly one of the two is given
 */
public record NewEvidence(EvidenceDetails details, SourceId knownSource, SourceDetails newSource) {}
