/** Notices on the page and in the web API. */
package org.factdesk.web.notice;
