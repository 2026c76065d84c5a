/** Taking articles in, from people and from folders, and reading them. */
package org.factdesk.service.article;
