/** The claim page: a claim read whole, and everything that people do with it until it is reviewed and published. */
package org.factdesk.web.review;
