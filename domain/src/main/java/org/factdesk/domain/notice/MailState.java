package org.factdesk.domain.notice;

/** What became of a notice that also goes by mail. */
public enum MailState {
    /** It is sent as soon as the mail server takes it. */
    WAITING,
    /** The mail server took it. */
    SENT,
    /** The mail server refused it so often that it is not tried any more; the notice itself stays on the desk. */
    FAILED
}
