/** The queue of claims, and how a claim is told in lists. */
package org.factdesk.web.claim;
