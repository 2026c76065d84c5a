/** The house itself: settings, clock, lock, migrations and the opening of the desk. */
package org.factdesk.service.desk;
