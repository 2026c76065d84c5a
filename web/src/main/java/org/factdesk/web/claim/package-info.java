/** Claims: marking, the queue, and what is done with a claim beside its verdict. */
package org.factdesk.web.claim;
