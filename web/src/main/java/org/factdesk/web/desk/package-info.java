/** What every page and endpoint shares: who is asking, how refusals are told, headers, and the desk's announcement. */
package org.factdesk.web.desk;
