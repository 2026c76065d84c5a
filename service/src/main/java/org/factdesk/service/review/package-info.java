/** Approving, returning and publishing verdicts, and reading a claim as a whole. */
package org.factdesk.service.review;
