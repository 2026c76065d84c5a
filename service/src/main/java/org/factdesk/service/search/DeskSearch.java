package org.factdesk.service.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.account.Role;
import org.factdesk.domain.desk.MalformedException;
import org.factdesk.service.account.Caller;
import org.factdesk.service.desk.Cursor;
import org.factdesk.service.desk.Page;
import org.factdesk.service.desk.PageRequest;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Looks through articles, claims and sources for words, what fits best first. Writers look through what is theirs. */
@Stateless
@RolesAllowed({"WRITER", "CHECKER", "REVIEWER", "DESK_EDITOR", "AUDITOR"})
public class DeskSearch {

    /** What fits worse than so many others is not paged to: more words find it sooner. */
    private static final int DEEPEST = 1000;

    @Inject
    private SearchIndex index;

    @Inject
    private Caller caller;

    /** A page of what holds these words; where nothing does, of what holds words that differ by a letter. */
    public Page<FoundItem> find(String words, Set<SearchedKind> kinds, PageRequest page) {
        AskedWords asked = AskedWords.read(words);
        Set<SearchedKind> wanted = kinds.isEmpty() ? EnumSet.allOf(SearchedKind.class) : kinds;
        String name = "search " + words + " " + EnumSet.copyOf(wanted);
        boolean near = false;
        int from = 0;
        if (page.after() != null) {
            List<String> place = Cursor.read(name, page.after(), 2);
            near = place.get(0).equals("near");
            from = number(place.get(1));
        }
        List<FoundItem> items = hits(asked, wanted, near, from, page.limit());
        if (items.isEmpty() && page.after() == null) {
            near = true;
            items = hits(asked, wanted, true, from, page.limit());
        }
        int to = from + page.limit();
        return items.size() <= page.limit() || to >= DEEPEST
                ? new Page<>(items.subList(0, Math.min(items.size(), page.limit())), null)
                : new Page<>(
                        items.subList(0, page.limit()),
                        Cursor.write(name, near ? "near" : "exact", String.valueOf(to)));
    }

    private static int number(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number < DEEPEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw (MalformedException) Cursor.foreign().initCause(e);
        }
        throw Cursor.foreign();
    }

    private List<FoundItem> hits(AskedWords asked, Set<SearchedKind> kinds, boolean near, int from, int limit) {
        Account reader = caller.account();
        Snippets snippets = new Snippets(asked);
        return index.ask(session -> hits(session, asked, kinds, near, reader, snippets, from, limit + 1));
    }

    private static List<FoundItem> hits(
            SearchSession session,
            AskedWords asked,
            Set<SearchedKind> kinds,
            boolean near,
            Account reader,
            Snippets snippets,
            int from,
            int limit) {
        return session.search(Indexed.class)
                .select(f -> f.composite()
                        .from(
                                f.composite(f.field("type", String.class), f.field("key", String.class)),
                                f.composite(f.field("article", String.class), f.score()),
                                f.field(SearchIndex.WORDS, String.class).list())
                        .as((what, place, texts) -> new FoundItem(
                                (String) what.get(0),
                                (String) what.get(1),
                                (String) place.get(0),
                                texts.get(0),
                                snippets.of(texts),
                                ((Number) place.get(1)).doubleValue(),
                                near)))
                .where(f -> fitting(f, asked, kinds, near, reader))
                .sort(f -> f.score().then().field("key").desc())
                .fetchHits(from, limit);
    }

    private static BooleanPredicateClausesStep<?, ?> fitting(
            SearchPredicateFactory f, AskedWords asked, Set<SearchedKind> kinds, boolean near, Account reader) {
        WordPredicates words = new WordPredicates(f);
        BooleanPredicateClausesStep<?, ?> all = f.bool().must(near ? words.near(asked) : words.exact(asked));
        words.among(all, "type", kinds.stream().map(SearchedKind::type).collect(Collectors.toSet()));
        if (reader.role() == Role.WRITER) {
            all.filter(f.match().field("owner").matching(reader.username()));
        }
        return all;
    }
}
