/** What happens when the desk opens: the home is taken, first accounts and seed articles are made, and it says so. */
package org.factdesk.service.opening;
