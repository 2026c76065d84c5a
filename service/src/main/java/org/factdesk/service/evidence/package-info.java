/** Registering sources and attaching evidence to claims. */
package org.factdesk.service.evidence;
