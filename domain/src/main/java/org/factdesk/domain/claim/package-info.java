/** Claims: the words of an article that somebody has to check, and the states they go through. */
package org.factdesk.domain.claim;
