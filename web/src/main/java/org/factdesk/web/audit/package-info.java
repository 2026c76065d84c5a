/** The audit trail and its verification. */
package org.factdesk.web.audit;
