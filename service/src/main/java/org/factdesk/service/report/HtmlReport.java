package org.factdesk.service.report;

/**
 * The report as one self-contained HTML document without scripts, style attributes or outside resources. Its one style
 * element carries the nonce, so that it stands under {@code default-src 'none'; style-src 'nonce-...'}.
 */
public final class HtmlReport {

    /** The media type to serve it as. */
    public static final String MEDIA_TYPE = "text/html;charset=UTF-8";

    /** A document to keep as a file. */
    public String render(Report report) {
        return render(report, null);
    }

    /** A document to serve under a content security policy with this nonce; null for none. */
    public String render(Report report, String nonce) {
        return Templates.fill(
                "report.ftlh",
                ReportView.of(report, false, nonce, Templates.style("report.css", "report-screen.css")),
                report.desk().zone());
    }
}
