package org.factdesk.service.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.factdesk.domain.check.FindingKind;
import org.factdesk.service.check.rule.TitleDates.Held;
import org.junit.jupiter.api.Test;

class TitleDatesTest {

    private static final List<Held> LIST = List.of(
            new Held("Ann Hale", "Mayor", LocalDate.of(2008, 1, 1), LocalDate.of(2014, 3, 30)),
            new Held("Ann Hale", "Interior Minister", LocalDate.of(2014, 4, 2), null));

    @Test
    void anOfficeThatWasOverIsTold() {
        assertThat(on("2016-05-04", "Mayor Ann Hale spoke.")).hasSize(1).first().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(FindingKind.NAME_VARIANT);
            assertThat(found.working()).contains("Mayor from 2008-01-01 until 2014-03-30");
        });
        assertThat(on("2016-05-04", "Ann Hale, the mayor, spoke.")).hasSize(1);
    }

    @Test
    void anOtherOfficeThanTheListedOneIsTold() {
        assertThat(on("2016-05-04", "Finance Minister Ann Hale spoke.")).hasSize(1);
    }

    @Test
    void whatFitsOrIsUnknownOrPastIsNoFinding() {
        assertThat(on("2012-05-04", "Mayor Ann Hale spoke.")).isEmpty();
        assertThat(on("2016-05-04", "Interior Minister Ann Hale spoke.")).isEmpty();
        assertThat(on("2016-05-04", "In 2012 Mayor Ann Hale opened the bridge."))
                .isEmpty();
        assertThat(on("2016-05-04", "Former mayor Ann Hale spoke.")).isEmpty();
        assertThat(on("2016-05-04", "Mayor Carl Nye spoke.")).isEmpty();
        assertThat(on("2006-05-04", "Headmistress Ann Hale spoke.")).isEmpty();
        assertThat(on(null, "Mayor Ann Hale spoke.")).isEmpty();
    }

    private static List<Found> on(String day, String text) {
        return TitleDates.in(new CheckedText("article", 1, day == null ? null : LocalDate.parse(day), text), LIST);
    }
}
