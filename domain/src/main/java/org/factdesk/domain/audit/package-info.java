/** The hash-chained audit trail: entries, their forgettable details, and the head of the chain. */
package org.factdesk.domain.audit;
