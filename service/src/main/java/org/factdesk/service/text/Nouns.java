package org.factdesk.service.text;

/** Tells plural nouns by their ending and gives the singular, for English. */
public final class Nouns {

    private static final Vocabulary WORDS = Vocabulary.english();

    private Nouns() {}

    /** Whether a word in lower case looks like a plural noun. */
    public static boolean plural(String word) {
        if (WORDS.has("plurals", word) || WORDS.has("singulars", word)) {
            return true;
        }
        boolean ending = word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return ending && !word.endsWith("ous") && !WORDS.has("not_plural", word);
    }

    /** The singular of a word in lower case; a word that is none stays as it is. */
    public static String singular(String word) {
        String known = WORDS.value("singulars", word);
        if (known != null) {
            return known;
        }
        if (!plural(word) || WORDS.has("plurals", word) && !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean es = word.endsWith("ches")
                || word.endsWith("shes")
                || word.endsWith("sses")
                || word.endsWith("xes")
                || word.endsWith("zes");
        return word.substring(0, word.length() - (es ? 2 : 1));
    }

    /** What a noun in the singular counts: refugees are counted with migrants. */
    public static String counted(String singular) {
        String last = singular.contains("-") && WORDS.value("same_counted", singular) == null
                ? singular.substring(singular.lastIndexOf('-') + 1)
                : singular;
        String same = WORDS.value("same_counted", last);
        return same == null ? last : same;
    }
}
