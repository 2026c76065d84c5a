/** Marking claims, amending and assigning them, and the queue of all claims. */
package org.factdesk.service.claim;
