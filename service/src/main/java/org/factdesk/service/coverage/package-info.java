/** What of an article was checked: finds the units, keeps count of them, strikes and excuses them, and signs off. */
package org.factdesk.service.coverage;
