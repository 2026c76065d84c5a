package org.factdesk.web.desk;

import jakarta.faces.application.FacesMessage;

/**
 * A message as the page shows it.
 *
 * @param kind error, warn or ok
 * @param title what happened
 * @param text what was kept and what to do; may be empty
 */
public record DeskNotice(String kind, String title, String text) {

    static DeskNotice of(FacesMessage message) {
        String detail = message.getDetail();
        boolean same = detail == null || detail.equals(message.getSummary());
        return new DeskNotice(kind(message), message.getSummary(), same ? "" : detail);
    }

    private static String kind(FacesMessage message) {
        FacesMessage.Severity severity = message.getSeverity();
        return severity.compareTo(FacesMessage.SEVERITY_WARN) > 0
                ? "error"
                : severity.equals(FacesMessage.SEVERITY_WARN) ? "warn" : "ok";
    }

    /** The icon's name. */
    public String icon() {
        return switch (kind) {
            case "error" -> "exclamation-circle";
            case "warn" -> "exclamation-triangle";
            default -> "check-circle";
        };
    }
}
