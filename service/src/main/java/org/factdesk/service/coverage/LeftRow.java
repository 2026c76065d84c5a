package org.factdesk.service.coverage;

import java.io.Serializable;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.coverage.UnitKind;

/**
 * What was open when an article was signed off, as it stood then.
 *
 * @param kind what is checkable in a unit; null for a claim
 * @param words the unit's words, or the claim's statement
 * @param number the claim's number; null for a unit
 * @param status how far the claim was; null for a unit
 * @param placed whether the claim had a place in the signed revision
 */
public record LeftRow(UnitKind kind, String words, Integer number, ClaimStatus status, boolean placed)
        implements Serializable {}
