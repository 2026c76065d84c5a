package org.factdesk.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.service.article.ArticleShelf;
import org.factdesk.service.report.Edition;
import org.factdesk.service.report.ReportExporter;
import org.factdesk.service.report.ReportFormat;
import org.factdesk.web.desk.Retried;
import org.factdesk.web.desk.Values;

/** The report of an article in the form that is asked for. */
@Path("articles/{id}/report")
@RequestScoped
public class ReportResource {

    private static final List<String> EDITIONS = List.of("internal", "public");

    @Inject
    private ReportExporter exporter;

    @Inject
    private ArticleShelf shelf;

    /** The report; internal unless the public edition is asked for. */
    @GET
    @Retried
    @Produces({"text/html", "application/pdf", "text/csv", "application/ld+json"})
    public Response report(
            @PathParam("id") ArticleId id, @QueryParam("edition") String wanted, @Context Request request) {
        shelf.requireKnown(id);
        ReportFormat format = format(request);
        byte[] report = exporter.export(id, format, edition(wanted));
        return Response.ok(report, MediaType.valueOf(format.mediaType()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"report-" + id + "." + format.extension() + "\"")
                .build();
    }

    private static ReportFormat format(Request request) {
        List<Variant> variants = Arrays.stream(ReportFormat.values())
                .map(format -> new Variant(MediaType.valueOf(format.mediaType()), (Locale) null, null))
                .toList();
        Variant chosen = request.selectVariant(variants);
        return chosen == null ? ReportFormat.HTML : ReportFormat.values()[variants.indexOf(chosen)];
    }

    private static Edition edition(String wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return Edition.INTERNAL;
        }
        if (!EDITIONS.contains(wanted)) {
            throw Values.unknown("edition", wanted, EDITIONS);
        }
        return Edition.valueOf(wanted.toUpperCase(Locale.ROOT));
    }
}
