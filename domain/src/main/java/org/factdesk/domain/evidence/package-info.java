/** Sources, and the evidence that ties a passage of a source to a claim with a stance. */
package org.factdesk.domain.evidence;
