/** What people are told of: that somebody called them, gave them work or decided on theirs. */
package org.factdesk.domain.notice;
