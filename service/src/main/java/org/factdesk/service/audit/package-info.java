/** Writing, reading and verifying the hash-chained audit trail. */
package org.factdesk.service.audit;
