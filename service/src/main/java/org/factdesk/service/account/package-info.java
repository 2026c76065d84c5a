/** Signing in, tokens and the administration of accounts. */
package org.factdesk.service.account;
