package org.factdesk.domain.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Why and by whom a claim was set aside of the workflow. */
@Embeddable
public record Closing(
        @Column(name = "closed_reason", length = 4000) String reason,
        @Column(name = "closed_by", length = 40) String by) {}
