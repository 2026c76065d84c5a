/**
 * Readers of the words of an article: sentences, figures, dates, quotations and names. Each is a pure function of a text,
 * takes time in proportion to its length and gives places in code points. What they know of a language stands in data
 * files beside them.
 */
package org.factdesk.service.text;
