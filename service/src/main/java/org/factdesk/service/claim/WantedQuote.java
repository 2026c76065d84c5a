package org.factdesk.service.claim;

/**
 * Words to be found in an article.
 *
 * @param prefix words that stand right before them, or null
 * @param suffix words that stand right behind them, or null
 */
public record WantedQuote(String exact, String prefix, String suffix) {}
