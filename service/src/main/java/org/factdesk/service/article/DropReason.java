package org.factdesk.service.article;

/** Why words of a file are proposed to be left out of the article. */
public enum DropReason {
    HEADER("lines about the article at the top of the file, read into its fields"),
    REPEATED_HEADLINE("the headline once more, as pages print it above their picture"),
    BYLINE("the writer's name, kept in a field of its own"),
    PHOTO_CAPTION("a picture's caption and credit, without the picture"),
    COMMENT_BOX("the page's comment box"),
    SHARING("buttons of the page for sharing the article"),
    RELATED("links to other articles"),
    ADVERTISEMENT("the label of an advertisement"),
    CREDIT("who worked on the report: about the outlet's staff, not about the events"),
    APPEAL("the outlet asks its readers for money or a subscription"),
    COPYRIGHT("a notice of rights");

    private final String why;

    DropReason(String why) {
        this.why = why;
    }

    /** The reason in words, to be shown beside what is dropped. */
    public String why() {
        return why;
    }
}
