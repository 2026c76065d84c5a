/** Sources and the evidence taken from them. */
package org.factdesk.web.evidence;
