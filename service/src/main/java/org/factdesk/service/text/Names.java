package org.factdesk.service.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds the names of a text: runs of capitalised words, sorted by what stands around them. */
public final class Names {

    private static final Set<String> LINKS = Set.of(
            "of", "de", "la", "le", "du", "des", "van", "von", "der", "den", "ten", "ter", "da", "dos", "di", "bin",
            "ibn", "al", "el", "for", "and", "the", "&", "without");
    private static final Set<String> PERSON_LINKS = Set.of(
            "de", "la", "le", "du", "van", "von", "der", "den", "ten", "ter", "da", "dos", "di", "bin", "ibn", "al",
            "el", "ben");
    private static final int LONGEST = 8;
    private static final int LONGEST_TITLE = 6;
    private static final Set<String> COUNTRIES = countries();

    private final Reading reading;
    private final Vocabulary words;
    private final List<Name> found = new ArrayList<>();
    private final NameKinds kinds = new NameKinds();
    private final Set<String> inside = new HashSet<>();

    private Names(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** The names of a text, in its order. */
    public static List<Name> of(String text) {
        return in(Reading.of(text));
    }

    /** The names of a text that is read already, in its order. */
    public static List<Name> in(Reading reading) {
        Names names = new Names(reading);
        names.noteInside();
        int i = 0;
        while (i < reading.size()) {
            i = names.step(i);
        }
        return names.kinds.settled(names.found);
    }

    /** Whether something in lower case is the name of a country or of more than one. */
    public static boolean country(String name) {
        return COUNTRIES.contains(name);
    }

    /** Words that are capitalised within a sentence are names at its beginning too. */
    private void noteInside() {
        for (int i = 1; i < reading.size(); i++) {
            Token token = reading.at(i);
            if (token.isWord() && token.capital() && !opens(i)) {
                inside.add(token.bare());
            }
        }
    }

    private boolean opens(int i) {
        Token before = reading.at(i - 1);
        return i == 0
                || before.kind() == Token.Kind.BREAK
                || before.kind() == Token.Kind.QUOTE
                || before.is(":")
                || before.is("•")
                || before.is("-") && before.spaced()
                || reading.sentenceOf(i) != reading.sentenceOf(i - 1);
    }

    private int step(int i) {
        if (!nameWord(i)
                || words.has("no_name", reading.at(i).word()) && !reading.at(i).is("may")) {
            return i + 1;
        }
        int end = i;
        while (end - i < LONGEST) {
            int next = end + 1;
            if (reading.at(end).word().endsWith("'s") || reading.at(next).kind() == Token.Kind.BREAK) {
                break;
            }
            if (nameWord(next) && reading.at(next).spaced()) {
                end = next;
            } else if (linked(next)) {
                end = nameWord(next + 1) ? next + 1 : next + 2;
            } else {
                break;
            }
        }
        add(i, end);
        return end + 1;
    }

    private boolean linked(int link) {
        Token token = reading.at(link);
        boolean of = LINKS.contains(token.word()) && !token.is("and") && !token.is("the") && !token.is("for");
        boolean two = reading.at(link + 1).is("the")
                || PERSON_LINKS.contains(reading.at(link + 1).word());
        boolean next = nameWord(link + 1) || two && nameWord(link + 2) && !token.is("in");
        boolean capital = reading.at(link - 1).capital();
        if (token.is("of")) {
            boolean group = words.has("organisation_words", reading.at(link - 1).word())
                    || Nouns.plural(reading.at(link - 1).word())
                            && reading.at(link - 1).capital();
            return group && next && capital && !reading.at(link - 1).is("officials");
        }
        return of && next && capital && PERSON_LINKS.contains(token.word());
    }

    private boolean nameWord(int i) {
        Token token = reading.at(i);
        if (article(token) && reading.at(i - 1).isWord() && reading.at(i - 1).capital()) {
            return true;
        }
        if (!token.isWord() || !token.capital() || token.word().length() < 2) {
            return token.isWord()
                    && token.capital()
                    && reading.at(i + 1).is(".")
                    && reading.at(i + 2).capital()
                    && !token.is("i");
        }
        if (words.has("months", token.bare()) && token.bare().length() > 3 && !token.is("may")
                || words.has("weekdays", token.bare())) {
            return false;
        }
        if (opens(i)) {
            return inside.contains(token.bare()) && !words.has("no_name", token.bare())
                    || goesOn(i + 1) && !words.has("stop", token.word()) && !words.has("no_name", token.word());
        }
        boolean goesOn = reading.at(i - 1).capital() && reading.at(i - 1).isWord() && token.spaced();
        boolean shouted = token.word().length() > 4
                && reading.text().substring(token.from(), token.to()).equals(upper(token));
        return !shouted
                && (goesOn
                        || !words.has("no_name", token.word())
                        || token.is("may")
                                && words.has("titles", reading.at(i - 1).word()));
    }

    /** Whether a name that opens a sentence goes on here: with a capital, al-Rashid, or van der Berg. */
    private boolean goesOn(int i) {
        int at = i;
        while (at < i + 2
                && PERSON_LINKS.contains(reading.at(at).word())
                && !reading.at(at).capital()) {
            at++;
        }
        return reading.at(at).isWord() && (reading.at(at).capital() || article(reading.at(at)));
    }

    /** Whether a word is a family name with its article joined to it, as in al-Rashid or d'Alema. */
    private boolean article(Token token) {
        if (!token.isWord() || token.capital()) {
            return false;
        }
        String exact = reading.text().substring(token.from(), token.to());
        int joint = Math.max(exact.indexOf('-'), Math.max(exact.indexOf('\''), exact.indexOf('’')));
        return joint > 0 && joint <= 3 && joint + 1 < exact.length() && Character.isUpperCase(exact.charAt(joint + 1));
    }

    private String upper(Token token) {
        return reading.text().substring(token.from(), token.to()).toUpperCase(Locale.ROOT);
    }

    private void add(int first, int last) {
        int begin = first;
        for (int i = first; i <= last; i++) {
            begin = words.has("titles", reading.at(i).word()) ? i + 1 : begin;
            begin = i == begin && begin > first && reading.at(i).is("of") ? last + 1 : begin;
        }
        if (begin > last) {
            return;
        }
        String normal = normal(begin, last);
        String title = title(begin);
        boolean strong = words.has("titles", reading.at(begin - 1).word());
        kinds.note(normal, evidence(begin, last, strong));
        found.add(new Name(
                reading.span(begin, last), reading.exact(begin, last), begin, last, Name.Kind.OTHER, normal, title));
    }

    private String normal(int first, int last) {
        String exact = reading.exact(first, last);
        String bare = reading.at(last).word().endsWith("'s") ? exact.substring(0, exact.length() - 2) : exact;
        return bare.replaceAll("\\s+", " ");
    }

    /** The words of office that stand right before the name. */
    private String title(int begin) {
        int from = begin;
        while (from > 0 && begin - from < LONGEST_TITLE && titleWord(from - 1)) {
            from--;
        }
        while (from < begin && !reading.at(from).isWord()) {
            from++;
        }
        boolean office = false;
        for (int i = from; i < begin; i++) {
            office |= words.has("titles", reading.at(i).word());
        }
        return office ? reading.exact(from, begin - 1).toLowerCase(Locale.ROOT).replace("’", "'") : "";
    }

    private boolean titleWord(int i) {
        Token token = reading.at(i);
        if (!token.isWord() || words.has("say", token.word()) && !token.is("general")) {
            return false;
        }
        return words.has("titles", token.word())
                || (reading.at(i + 1).capital() == token.capital() || token.capital() && opens(i))
                        && (titleFollows(i + 1)
                                && !words.has("stop", token.word())
                                && !words.has("no_name", token.word())
                                && !token.word().endsWith("'s"));
    }

    private boolean titleFollows(int i) {
        return words.has("titles", reading.at(i).word());
    }

    private NameKinds.Evidence evidence(int first, int last, boolean titled) {
        Token before = reading.at(first - 1);
        Token next = reading.at(last + 1);
        boolean subject = !before.is("from") && !before.is("of") && !before.is("in");
        boolean speaks = subject && words.has("say", next.word()) && !next.is("called") && !next.is("reports")
                || before.is("said")
                || before.is("says");
        boolean aged = next.is(",")
                && reading.at(last + 2).kind() == Token.Kind.NUMBER
                && reading.at(last + 3).is(",");
        boolean in = before.is("in")
                || before.is("near")
                || before.is("around")
                || before.is("outside")
                || before.is("across")
                || before.is("off")
                || before.is("of")
                        && words.has("place_words", reading.at(first - 2).word());
        boolean toOrFrom = before.is("to")
                || before.is("from")
                || before.is("at")
                || before.is("into")
                || before.is("through")
                || before.is("reached")
                || before.is("reach")
                || before.is("entered")
                || before.is("struck")
                || before.is("the") && words.has("place_events", next.word());
        boolean group = false;
        for (int i = first; i <= last; i++) {
            group |= words.has("organisation_words", reading.at(i).bare()) && last > first;
        }
        String exact = reading.exact(first, last);
        boolean letters = first == last
                && exact.length() <= 6
                && exact.length() >= 2
                && exact.equals(exact.toUpperCase(Locale.ROOT));
        boolean country = COUNTRIES.contains(normal(first, last).toLowerCase(Locale.ROOT))
                || words.has("place_words", reading.at(last).bare());
        return new NameKinds.Evidence(
                titled || aged, speaks, in, toOrFrom, group || letters, country, last - first + 1);
    }

    private static Set<String> countries() {
        Set<String> names = new HashSet<>();
        for (String code : Locale.getISOCountries()) {
            names.add(new Locale.Builder()
                    .setRegion(code)
                    .build()
                    .getDisplayCountry(Locale.ENGLISH)
                    .toLowerCase(Locale.ROOT));
        }
        names.addAll(Set.of(
                "britain",
                "england",
                "scotland",
                "wales",
                "uk",
                "u.k.",
                "us",
                "u.s.",
                "usa",
                "america",
                "europe",
                "africa",
                "asia",
                "eu",
                "london",
                "paris"));
        return names;
    }

    /** How often each name occurs, by its kind: used to find what a text is about. */
    public static Map<String, Integer> counted(List<Name> names, Name.Kind kind) {
        Map<String, Integer> counts = new HashMap<>();
        names.stream()
                .filter(name -> name.kind() == kind)
                .forEach(name -> counts.merge(name.normal(), 1, Integer::sum));
        return counts;
    }
}
