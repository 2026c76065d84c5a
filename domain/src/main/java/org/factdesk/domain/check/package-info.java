/** What the desk finds by rule in the words of articles, and what people say to it. */
package org.factdesk.domain.check;
