/** Articles and their immutable revisions, with the text as it is stored and the spans that point into it. */
package org.factdesk.domain.article;
