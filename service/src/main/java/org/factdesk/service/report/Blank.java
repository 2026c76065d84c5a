package org.factdesk.service.report;

/** Makes blank values unknown ones, so that nothing empty is ever printed or exported. */
final class Blank {

    private Blank() {}

    static String toNull(String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
