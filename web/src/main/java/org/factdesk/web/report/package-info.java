/** The report's page and downloads, and the public pages of published claims. */
package org.factdesk.web.report;
