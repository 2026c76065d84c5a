package org.factdesk.service.search;

/** The index cannot be written or read: it is thrown away and made anew. */
class BrokenIndexException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenIndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
