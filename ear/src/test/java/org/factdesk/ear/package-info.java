/** Tests of the whole: architecture, the deployed application inside and out, the pages in a browser. */
package org.factdesk.ear;
