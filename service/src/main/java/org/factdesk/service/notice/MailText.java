package org.factdesk.service.notice;

import org.factdesk.domain.notice.Notice;

/** What a mail says of a notice: what happened and where to read it, and none of the words that the desk works on. */
final class MailText {

    private MailText() {}

    /** The subject: the notice in a sentence. */
    static String subject(Notice notice) {
        String actor = notice.actor();
        boolean many = notice.claims() > 1;
        return switch (notice.kind()) {
            case MENTIONED -> actor + " mentioned you";
            case ASSIGNED -> actor + " gave you a claim";
            case HANDED_OVER ->
                many ? notice.claims() + " claims were handed over to you" : "A claim was handed over to you";
            case RETURNED -> actor + " returned your verdict";
            case APPROVED -> actor + " approved your verdict";
            case ANSWERED -> actor + " noted the answer to your query";
            case OVERDUE -> many ? notice.claims() + " of your claims are overdue" : "A claim of yours is overdue";
            case ESCALATED -> many ? notice.claims() + " claims of the desk are overdue" : "A claim is overdue";
        };
    }

    /** @param desk where the desk is reached, without a slash at the end */
    static String text(Notice notice, String desk) {
        String place = notice.claim() == null ? "/notice/notices" : "/claim/claim?id=" + notice.claim();
        return subject(notice) + ".\n\n" + desk + place
                + "\n\nYou get this because your account has a mail address. Take it out on your own page.\n";
    }
}
