package org.factdesk.service.report;

/** For whom a report is printed. */
public enum Edition {
    /** For the desk and its auditors: everything. */
    INTERNAL,
    /** For readers: what {@link PublicEdition} leaves. */
    PUBLIC
}
