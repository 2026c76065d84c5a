/** The audit trail in words: the page of the trail and the history of a claim. */
package org.factdesk.web.audit;
