package org.factdesk.service.check.rule;

import java.text.Normalizer;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.domain.check.Severity;
import org.factdesk.service.text.Vocabulary;

/** Compares names that differ in one word, and offices that one person cannot have at a time. */
final class NameVariants {

    private static final int DAYS = 366;
    private static final int SHORT = 3;
    private static final Map<String, String> SPELLINGS = Vocabulary.english().entries("name_spellings");

    private NameVariants() {}

    /** What there is to say of two names, or null. */
    static Found of(Fact one, Fact other) {
        String officeA = office(one);
        String officeB = office(other);
        List<String> a = words(one);
        List<String> b = words(other);
        boolean same = a.equals(b)
                || (a.size() == 1 || b.size() == 1) && a.get(a.size() - 1).equals(b.get(b.size() - 1));
        if (same) {
            boolean differ = !officeA.isEmpty() && !officeB.isEmpty() && !officeA.equals(officeB) && near(one, other);
            return differ
                    ? found(
                            one,
                            other,
                            Severity.WARNING,
                            one.subject() + " is called " + officeA + " in one place and " + officeB + " in another.",
                            officeA + " ≠ " + officeB,
                            officeA + "|" + officeB)
                    : null;
        }
        int position = differing(a, b);
        boolean apostrophes = position >= 0
                && a.get(position).replace('’', '\'').equals(b.get(position).replace('’', '\''));
        if (position < 0 || apostrophes || !variant(a.get(position), b.get(position), a, position)) {
            return null;
        }
        boolean accents = bare(a.get(position)).equals(bare(b.get(position)));
        return found(
                one,
                other,
                accents ? Severity.CONTEXT : Severity.WARNING,
                "The same name is spelled in two ways: “" + one.subject() + "” and “" + other.subject() + "”.",
                a.get(position) + " ≠ " + b.get(position),
                "");
    }

    private static List<String> words(Fact fact) {
        return fact.words().stream()
                .filter(word -> !word.startsWith(NameFacts.OFFICE))
                .toList();
    }

    private static String office(Fact fact) {
        return fact.words().stream()
                .filter(word -> word.startsWith(NameFacts.OFFICE))
                .map(word -> word.substring(NameFacts.OFFICE.length()))
                .findFirst()
                .orElse("");
    }

    private static boolean near(Fact one, Fact other) {
        return one.published() == null
                || other.published() == null
                || Math.abs(ChronoUnit.DAYS.between(one.published(), other.published())) <= DAYS;
    }

    /** The only place where two names of the same length differ, or -1. */
    private static int differing(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return -1;
        }
        int position = -1;
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
                if (position >= 0) {
                    return -1;
                }
                position = i;
            }
        }
        return position;
    }

    private static boolean variant(String one, String other, List<String> name, int position) {
        int shorter = Math.min(one.length(), other.length());
        int longest = name.stream()
                .filter(word -> !word.equals(name.get(position)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        if (position < name.size() - 1) {
            String given = given(one);
            String otherGiven = given(other);
            if (given != null && otherGiven != null) {
                return given.equals(otherGiven);
            }
        }
        boolean doubled = undoubled(one).equals(undoubled(other));
        boolean initial = first(one) == first(other);
        boolean ending = one.startsWith(other) || other.startsWith(one);
        boolean plural = one.equals(other + "s") || other.equals(one + "s");
        boolean digits = (one + other).chars().anyMatch(Character::isDigit);
        if (position < name.size() - 1 && genders(one, other)) {
            return false;
        }
        if (plural && shorter > SHORT + 1 || digits || american(one).equals(american(other))) {
            return false;
        }
        int distance = distance(bare(one), bare(other));
        boolean close = distance <= (shorter >= 6 ? 2 : 1);
        boolean longEnough = shorter > SHORT || shorter == SHORT && longest >= 6;
        boolean twoLetters = ending && !doubled && Math.abs(one.length() - other.length()) >= 1 && shorter < 6;
        return doubled || initial && close && longEnough && !twoLetters;
    }

    /** The name that a given name is a spelling of; null where it is not known. */
    private static String given(String word) {
        return Vocabulary.english().value("given_names", bare(word));
    }

    /** First names of a man and a woman: Mario and Maria, Robert and Roberta. */
    private static boolean genders(String one, String other) {
        boolean woman = one.endsWith("a") ^ other.endsWith("a");
        return woman && one.replaceFirst("[aoe]$", "").equals(other.replaceFirst("[aoe]$", ""));
    }

    /** British and American spelling of a word are no two names. */
    private static String american(String word) {
        String american = word;
        for (Map.Entry<String, String> spelling : SPELLINGS.entrySet()) {
            american = american.replace(spelling.getKey(), spelling.getValue());
        }
        return american;
    }

    private static int first(String word) {
        char c = bare(word).isEmpty() ? ' ' : bare(word).charAt(0);
        return c == 'c' ? 'k' : c;
    }

    private static String undoubled(String word) {
        return bare(word).replaceAll("(.)\\1", "$1");
    }

    static String bare(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'');
    }

    /** Edits between two words (Levenshtein); names are short. */
    static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int k = 0; k <= b.length(); k++) {
            row[k] = k;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int k = 1; k <= b.length(); k++) {
                int above = row[k];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1);
                row[k] = Math.min(change, Math.min(row[k], row[k - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }

    private static Found found(Fact one, Fact other, Severity severity, String message, String working, String more) {
        String a = String.join(" ", words(one));
        String b = String.join(" ", words(other));
        String key = "NAME_VARIANT|" + (a.compareTo(b) <= 0 ? a + "|" + b : b + "|" + a) + "|" + more;
        return new Found(
                FindingKind.NAME_VARIANT,
                severity,
                key,
                one.subject(),
                message,
                working,
                1,
                List.of(one.spot(), other.spot()));
    }
}
