package org.factdesk.web.desk;

/** What a program is told whose address could not be read. */
final class BadAddress {

    private BadAddress() {}

    static Problem of(int status) {
        return Problem.of(
                status,
                "bad-address",
                "Cannot be read",
                "The address holds characters or escapes that no address of this desk has. Escape what you put into it as"
                        + " UTF-8, and leave slashes, backslashes and dots out of ids.");
    }
}
