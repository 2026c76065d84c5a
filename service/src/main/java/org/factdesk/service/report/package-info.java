/**
 * The fact-check report: what it holds, and the forms it leaves the desk in.
 *
 * <p>{@link org.factdesk.service.report.Report} is an immutable picture of one article's check, free of entities, so that
 * an exporter can never change or reload anything. {@link org.factdesk.service.report.HtmlReport} and
 * {@link org.factdesk.service.report.PdfReport} print it from one template, {@link org.factdesk.service.report.CsvReport}
 * gives one row per claim, {@link org.factdesk.service.report.ClaimReviewJson} the schema.org markup, and
 * {@link org.factdesk.service.report.FactcheckPage} the plain public page of one published claim.
 *
 * <p>Every exporter passes the report through {@link org.factdesk.service.report.PublicEdition} first, so a public edition
 * cannot carry what only the desk may read, whichever form it takes.
 */
package org.factdesk.service.report;
