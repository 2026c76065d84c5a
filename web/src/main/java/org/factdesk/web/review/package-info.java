/** Approving, returning and publishing, and a claim shown whole. */
package org.factdesk.web.review;
