/** Reads running text: where its sentences are and what stands in them. Pure, in linear time, offsets in code points. */
package org.factdesk.service.text;
