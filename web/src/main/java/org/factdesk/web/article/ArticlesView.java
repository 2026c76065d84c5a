package org.factdesk.web.article;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.factdesk.domain.article.ArticleState;
import org.factdesk.domain.desk.MalformedException;
import org.factdesk.service.article.ArticleFilter;
import org.factdesk.service.article.ArticleRow;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.desk.Page;
import org.factdesk.service.desk.PageRequest;
import org.factdesk.web.desk.DeskWords;

/** The list of articles. Everything it shows follows from its address, so that it can be shared and gone back to. */
@Named
@RequestScoped
public class ArticlesView {

    private static final int ROWS = 50;
    private static final int LONGEST_TRAIL = 12;

    @Inject
    private ArticleShelf shelf;

    @Inject
    private DeskWords words;

    private String wanted;
    private String state;
    private String after;
    private String trail;
    private Page<ArticleRow> page = new Page<>(List.of(), null);

    /** Reads the page of the list. */
    public void load() {
        Set<ArticleState> states = state == null ? Set.of() : Set.of(stateNamed(state));
        page = shelf.rows(new ArticleFilter(wanted, states), new PageRequest(ROWS, after));
    }

    private static ArticleState stateNamed(String name) {
        return Arrays.stream(ArticleState.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new MalformedException("unknown-state", "There is no state " + name + "."));
    }

    public List<ArticleRow> getRows() {
        return page.items();
    }

    /** Whether nothing narrows the list. */
    public boolean isWhole() {
        return wanted == null && state == null && after == null;
    }

    /** The address of the older articles, or null at the end. */
    public String getOlder() {
        if (page.next() == null) {
            return null;
        }
        List<String> steps = steps();
        if (after != null) {
            steps.add(after);
        }
        return address(page.next(), steps.subList(Math.max(0, steps.size() - LONGEST_TRAIL), steps.size()));
    }

    /** The address of the newer articles, or null on the first page. */
    public String getNewer() {
        if (after == null) {
            return null;
        }
        List<String> steps = steps();
        return steps.isEmpty()
                ? address(null, steps)
                : address(steps.get(steps.size() - 1), steps.subList(0, steps.size() - 1));
    }

    private List<String> steps() {
        return trail == null ? new ArrayList<>() : new ArrayList<>(Arrays.asList(trail.split("\\.")));
    }

    private String address(String cursor, List<String> steps) {
        List<String> parts = new ArrayList<>();
        add(parts, "words", wanted);
        add(parts, "state", state);
        add(parts, "after", cursor);
        add(parts, "trail", steps.isEmpty() ? null : String.join(".", steps));
        return "/article/articles" + (parts.isEmpty() ? "" : "?" + String.join("&", parts));
    }

    private static void add(List<String> parts, String name, String value) {
        if (value != null) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** The states to choose from. */
    public ArticleState[] getStates() {
        return ArticleState.values();
    }

    /** How many claims are marked, in words. */
    public String claims(int count) {
        return words.count("articles.claims", count);
    }

    public String getWords() {
        return wanted;
    }

    public void setWords(String text) {
        this.wanted = text == null || text.isBlank() ? null : text.strip();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state == null || state.isBlank() ? null : state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after == null || after.isBlank() ? null : after;
    }

    public String getTrail() {
        return trail;
    }

    public void setTrail(String trail) {
        this.trail = trail == null || trail.isBlank() ? null : trail;
    }

    /** The ids of the articles on this page, with commas, at most as many as can be compared. */
    public String getShownIds() {
        return getRows().stream().map(ArticleRow::id).limit(50).collect(java.util.stream.Collectors.joining(","));
    }
}
