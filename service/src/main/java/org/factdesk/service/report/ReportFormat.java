package org.factdesk.service.report;

/** The forms in which a report leaves the desk. */
public enum ReportFormat {
    HTML(HtmlReport.MEDIA_TYPE, "html"),
    PDF(PdfReport.MEDIA_TYPE, "pdf"),
    CSV(CsvReport.MEDIA_TYPE, "csv"),
    /** An array of ClaimReviews. */
    JSONLD("application/ld+json;charset=UTF-8", "jsonld");

    private final String mediaType;
    private final String extension;

    ReportFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** How a file of this form ends, without the dot. */
    public String extension() {
        return extension;
    }
}
