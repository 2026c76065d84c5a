/** What of an article has been checked: its units, which are struck or excused one by one, and the desk's sign-off. */
package org.factdesk.domain.coverage;
