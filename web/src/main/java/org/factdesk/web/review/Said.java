package org.factdesk.web.review;

import java.io.Serializable;

/** A labelled text, as it is compared. */
public record Said(String label, String text) implements Serializable {}
