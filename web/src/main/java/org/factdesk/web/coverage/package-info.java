/** The units of an article, its suggestions and its last steps, over the web API and on pages. */
package org.factdesk.web.coverage;
