package org.factdesk.service.check.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.factdesk.service.text.Name;
import org.factdesk.service.text.Reading;
import org.factdesk.service.text.Vocabulary;

/** Reads how an article spells the names of several words, and which offices it gives to whom. */
final class NameFacts {

    static final String OFFICE = "office:";

    private static final int MOST = 2000;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST = 6;
    private static final Set<String> ARTICLES = Vocabulary.english().words("before_office");
    private static final Set<String> CLOSERS = Vocabulary.english().words("after_office");

    private NameFacts() {}

    static List<Fact> of(CheckedText text) {
        List<Fact> facts = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Name name : text.names()) {
            String normal = name.normal().toLowerCase(Locale.ROOT);
            String office = office(text, name);
            if (facts.size() < MOST && normal.length() > 2 && seen.add(normal + office)) {
                Set<String> keys = keys(normal, office, name);
                if (!keys.isEmpty()) {
                    facts.add(fact(text, name, normal, office, keys));
                }
            }
        }
        return facts;
    }

    private static Fact fact(CheckedText text, Name name, String normal, String office, Set<String> keys) {
        List<String> words = new ArrayList<>(Arrays.asList(normal.split(" ")));
        if (!office.isEmpty()) {
            words.add(OFFICE + office);
        }
        return new Fact(
                Fact.Type.NAME,
                text.id(),
                text.revision(),
                text.published(),
                name.place(),
                name.exact(),
                keys,
                name.normal(),
                0,
                0,
                text.published(),
                text.published(),
                "",
                words);
    }

    /** A name is compared with all that have one word other in the same place. */
    private static Set<String> keys(String normal, String office, Name name) {
        Set<String> keys = new TreeSet<>();
        String[] words = normal.split(" ");
        boolean letters = words[0].length() <= 4 && name.exact().startsWith(words[0].toUpperCase(Locale.ROOT));
        if (words.length >= 2 && !letters && words.length <= MOST_WORDS && name.kind() != Name.Kind.PLACE) {
            for (int i = 0; i < words.length; i++) {
                String[] others = words.clone();
                others[i] = "_";
                keys.add("N|" + String.join(" ", others));
            }
        }
        if (!office.isEmpty()) {
            keys.add("O|" + words[words.length - 1]);
        }
        return keys;
    }

    /** The office that the title before a name is, or the one behind it; empty where it is none, or a former one. */
    static String office(CheckedText text, Name name) {
        String title = name.title();
        if (title.isEmpty()) {
            return name.kind() == Name.Kind.PLACE ? "" : behind(text.reading(), name.last() + 1);
        }
        if (former(title)) {
            return "";
        }
        String before =
                text.reading().at(name.first() - 1 - title.split(" ").length).word();
        return former(before) ? "" : office(title);
    }

    private static boolean former(String words) {
        return words.contains("former")
                || words.startsWith("ex-")
                || words.equals("ex")
                || words.contains(" ex-")
                || words.startsWith("then")
                || words.contains("onetime")
                || words.contains("late ");
    }

    /** The office in ", the interior minister," and ", the chairman of"; empty where none stands there. */
    private static String behind(Reading reading, int comma) {
        boolean opened = reading.at(comma).is(",")
                && ARTICLES.contains(reading.at(comma + 1).word());
        if (!opened) {
            return "";
        }
        int end = comma + 2;
        while (end < comma + 2 + LONGEST
                && reading.at(end).isWord()
                && !CLOSERS.contains(reading.at(end).word())) {
            end++;
        }
        boolean closed = reading.at(end).is(",")
                || reading.at(end).is(".")
                || CLOSERS.contains(reading.at(end).word());
        String words = end > comma + 2 ? reading.exact(comma + 2, end - 1).toLowerCase(Locale.ROOT) : "";
        String of = portfolio(reading, end);
        if (!of.isEmpty() && (words.equals("minister") || words.equals("secretary"))) {
            return office(of + " " + words);
        }
        return !closed || words.isEmpty() || former(words) ? "" : office(words);
    }

    /** The noun of "minister of justice" and "minister for the interior"; empty where none stands there. */
    private static String portfolio(Reading reading, int of) {
        int at = reading.at(of + 1).is("the") ? of + 2 : of + 1;
        boolean noun = (reading.at(of).is("of") || reading.at(of).is("for"))
                && reading.at(at).isWord()
                && (reading.at(at + 1).is(",") || reading.at(at + 1).is("."));
        return noun ? reading.at(at).word() : "";
    }

    /** The normal form of the office that a title ends with; empty where it is none. */
    static String office(String title) {
        Vocabulary words = Vocabulary.english();
        String best = "";
        for (String office : words.words("offices")) {
            boolean ends = title.equals(office) || title.endsWith(" " + office);
            if (ends && office.length() > best.length()) {
                best = office;
            }
        }
        if (!best.isEmpty()) {
            return words.value("offices", best);
        }
        String[] parts = title.split(" ");
        String last = parts[parts.length - 1];
        boolean minister = parts.length > 1 && (last.equals("minister") || last.equals("secretary"));
        boolean country = parts.length == 2 && parts[0].matches(".*(ish|an|ch|ese)");
        return minister && !country ? title : "";
    }
}
