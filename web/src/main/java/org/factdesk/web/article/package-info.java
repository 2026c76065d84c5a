/** The pages and endpoints of articles: the list, adding one, reading one. */
package org.factdesk.web.article;
