/** Full text: an index of words beside the database, fed from the audit trail, and the questions put to it. */
package org.factdesk.service.search;
