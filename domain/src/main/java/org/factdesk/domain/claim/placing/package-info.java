/**
 * Finds the place of marked words in a text that replaced the one they were marked in. The two texts are read as words
 * and laid side by side; a place counts when enough of the words and of what stands around them is found again, and no
 * other place fits as well.
 */
package org.factdesk.domain.claim.placing;
