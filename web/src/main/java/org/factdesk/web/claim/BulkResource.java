package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.claim.BulkId;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.service.account.AbsenceDesk;
import org.factdesk.service.claim.BulkDesk;
import org.factdesk.service.claim.BulkEdit;
import org.factdesk.service.claim.BulkPick;
import org.factdesk.service.claim.ClaimRow;
import org.factdesk.service.claim.QueueFilter;
import org.factdesk.service.claim.QueueSort;
import org.factdesk.service.desk.Page;
import org.factdesk.service.desk.PageRequest;
import org.factdesk.service.search.ClaimSearch;
import org.factdesk.web.desk.Admission;
import org.factdesk.web.desk.Answer;
import org.factdesk.web.desk.Body;
import org.factdesk.web.desk.JsonFields;
import org.factdesk.web.desk.JsonShape;
import org.factdesk.web.desk.WantedMoment;

/** Changing many claims at once. */
@Path("claims/bulk")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class BulkResource {

    @Inject
    private BulkDesk desk;

    @Inject
    private QueueFilters filters;

    @Inject
    private ClaimSearch search;

    @Inject
    private AbsenceDesk people;

    @Inject
    private WantedMoment moments;

    @Inject
    private Admission admission;

    /** Changes the claims that are named, or with {@code all} those that the filters of the address give. */
    @POST
    public Response change(@BeanParam QueueParameters wanted, Body body) {
        admission.require(Admission.LEADERS);
        JsonFields fields = body.fields("claims", "all", "change", "preview");
        BulkEdit edit = BulkChanges.edit(fields, moments);
        List<BulkPick> picks = Boolean.TRUE.equals(fields.flag("all")) ? all(wanted) : BulkChanges.picks(fields);
        JsonShape shape = new JsonShape()
                .with("warnings", people.warning(edit.assignee()).map(List::of).orElse(null));
        if (Boolean.TRUE.equals(fields.flag("preview"))) {
            return Answer.ok(BulkJson.of(shape.with("preview", true), desk.preview(picks, edit)));
        }
        BulkId bulk = desk.begin(edit);
        return Answer.ok(BulkJson.of(shape.with("id", bulk), desk.work(bulk, picks, edit)));
    }

    private List<BulkPick> all(QueueParameters wanted) {
        QueueFilter filter = filters.read(wanted::value);
        return wanted.words() == null ? desk.picks(filter) : holding(wanted.words(), filter);
    }

    private List<BulkPick> holding(String words, QueueFilter filter) {
        List<BulkPick> picks = new ArrayList<>();
        String after = null;
        do {
            Page<ClaimRow> page = search.rows(words, filter, QueueSort.USUAL, new PageRequest(PageRequest.MOST, after));
            page.items().forEach(row -> picks.add(new BulkPick(new ClaimId(row.id()), row.version())));
            after = page.next();
        } while (after != null && picks.size() <= BulkDesk.MOST);
        return picks;
    }
}
