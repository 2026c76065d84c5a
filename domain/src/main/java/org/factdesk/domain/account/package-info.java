/** The people of the desk: accounts, their one role, and the access tokens of programs that act for them. */
package org.factdesk.domain.account;
