package org.factdesk.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.factdesk.domain.desk.MalformedException;
import org.factdesk.service.search.DeskSearch;
import org.factdesk.service.search.FoundItem;
import org.factdesk.service.search.SearchedKind;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.PageParameters;
import org.factdesk.web.desk.Values;

/** Full text over articles, claims and sources. */
@Path("search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SearchResource {

    @Inject
    private DeskSearch search;

    /** What holds the words, what fits best first. */
    @GET
    public Response find(
            @QueryParam("q") String words, @QueryParam("in") String kinds, @BeanParam PageParameters page) {
        if (words == null || words.isBlank()) {
            throw new MalformedException("missing", "The words to look for are missing. Give them in q.");
        }
        return Answer.ok(JsonShape.page(search.find(words, kinds(kinds), page.request()), SearchResource::item));
    }

    private static Set<SearchedKind> kinds(String names) {
        List<String> known =
                Arrays.stream(SearchedKind.values()).map(SearchedKind::toString).toList();
        return Values.list(names).stream()
                .map(name -> Arrays.stream(SearchedKind.values())
                        .filter(kind -> kind.toString().equals(name))
                        .findFirst()
                        .orElseThrow(() -> Values.unknown("in", name, known)))
                .collect(Collectors.toSet());
    }

    private static JsonObject item(FoundItem item) {
        JsonObject snippet = new JsonShape()
                .with("text", item.snippet().text())
                .with("marks", item.snippet().marks(), mark -> new JsonShape()
                        .with("start", mark.start())
                        .with("end", mark.end())
                        .build())
                .build();
        return new JsonShape()
                .with("type", item.type())
                .with("id", item.id())
                .with("article", item.article())
                .with("title", item.title())
                .with("snippet", snippet)
                .with("score", item.score())
                .with("near", item.near())
                .build();
    }
}
