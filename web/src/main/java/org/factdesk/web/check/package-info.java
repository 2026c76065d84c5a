/** What the rules found, on pages and in the web API. */
package org.factdesk.web.check;
