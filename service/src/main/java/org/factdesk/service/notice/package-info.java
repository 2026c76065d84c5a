/** Tells people what concerns them, in the transaction in which it happens, and what has become overdue. */
package org.factdesk.service.notice;
