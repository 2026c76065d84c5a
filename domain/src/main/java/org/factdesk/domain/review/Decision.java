package org.factdesk.domain.review;

/** What a reviewer decides on a proposed verdict. */
public enum Decision {
    APPROVE,
    RETURN
}
