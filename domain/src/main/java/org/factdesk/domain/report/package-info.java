/** What left the desk, and what was done about it when a verdict in it was corrected. */
package org.factdesk.domain.report;
