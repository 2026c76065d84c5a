/** Signing in and out, tokens, and the administration of accounts. */
package org.factdesk.web.account;
