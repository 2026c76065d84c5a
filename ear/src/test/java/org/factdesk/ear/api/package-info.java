/** The web API from outside, against one desk in a process of its own that all these tests share. */
package org.factdesk.ear.api;
