/** Tests of the pages in a real browser, by way of page objects. */
package org.factdesk.ear.browser;
