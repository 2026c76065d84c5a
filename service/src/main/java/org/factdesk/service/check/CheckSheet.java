package org.factdesk.service.check;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.factdesk.service.text.Vocabulary;

/**
 * What the rules found.
 *
 * @param done false while words of the articles themselves still wait to be read and compared
 * @param unread the names of the languages among the articles that there are no rules for, such as French, in their order
 */
public record CheckSheet(boolean done, List<FindingRow> findings, List<String> unread) {

    /** A sheet of articles in these languages, each a BCP 47 tag. */
    static CheckSheet of(boolean done, List<FindingRow> findings, Collection<String> languages) {
        List<String> unread = languages.stream()
                .filter(tag -> !Vocabulary.reads(tag))
                .map(CheckSheet::language)
                .distinct()
                .sorted()
                .toList();
        return new CheckSheet(done, findings, unread);
    }

    /** What to tell of the languages without rules, or null where the rules read all of the articles. */
    public String notice() {
        return unread.isEmpty()
                ? null
                : "No rules for " + String.join(", ", unread) + " yet: texts in "
                        + (unread.size() == 1 ? "that language" : "these languages") + " are not checked.";
    }

    /** What a language is called; tags of private use have no name but themselves. */
    private static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }
}
