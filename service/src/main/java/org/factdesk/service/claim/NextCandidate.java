package org.factdesk.service.claim;

/** A claim that waits for a checker, in the version in which it was found. */
public record NextCandidate(String id, long version) {}
