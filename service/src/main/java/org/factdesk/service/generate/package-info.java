/** Fills an empty desk with made-up articles and claims, for demonstrations and for measuring at full size. */
package org.factdesk.service.generate;
