package org.factdesk.web.desk;

/** Reads the reason with which somebody sets a rule aside: {@code {"exception": {"reason": "..."}}}. */
public final class SignedReason {

    private SignedReason() {}

    /** The reason; null where the field is not given, empty where it holds none, which the desk refuses. */
    public static String of(JsonFields fields, String name) {
        JsonFields signed = fields.object(name, "reason");
        if (signed == null) {
            return null;
        }
        String reason = signed.text("reason");
        return reason == null ? "" : reason;
    }
}
