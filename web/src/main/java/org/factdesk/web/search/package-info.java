/** Full text as calls of the web API. */
package org.factdesk.web.search;
