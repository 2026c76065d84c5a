package org.factdesk.web.review;

import java.io.Serializable;

/**
 * What the person may do with the claim now. Each is null where they may, else the sentence that says why not.
 *
 * @param check attach and withdraw evidence
 * @param breakGlass approve with a waiver; what it would waive stands in {@code waives}
 * @param waives which rule a waiver would set aside here, or null for none
 */
public record ClaimMay(
        String amend,
        String check,
        String propose,
        String approve,
        String sendBack,
        String breakGlass,
        String waives,
        String publish,
        String excuse,
        String withdraw,
        String take,
        String give)
        implements Serializable {}
