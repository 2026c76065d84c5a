/** What every room of the desk shares: opaque ids, events and the exceptions that carry a clear sentence. */
package org.factdesk.domain.desk;
