/** Articles: adding, listing and reading them. */
package org.factdesk.web.article;
