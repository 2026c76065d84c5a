/** The fact-check report and the ClaimReview. */
package org.factdesk.web.report;
