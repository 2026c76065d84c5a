package org.factdesk.web.check;

import jakarta.json.JsonObject;
import org.factdesk.service.check.HeldOfficeRow;
import org.factdesk.web.desk.JsonShape;

/** Entries of the list of persons as the web API shows them. */
final class PersonJson {

    private PersonJson() {}

    static JsonObject of(HeldOfficeRow row) {
        return new JsonShape()
                .with("id", row.id())
                .with("person", row.person())
                .with("office", row.office())
                .with("from", row.from())
                .with("to", row.to())
                .with("by", row.by())
                .with("at", row.at())
                .with("withdrawn", row.withdrawn())
                .build();
    }
}
