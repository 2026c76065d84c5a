package org.factdesk.service.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2018, 1, 17);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It opened on Tuesday, 16 January 2018. | 2018-01-16 | 2018-01-16",
                "It opened on January 16, 2018. | 2018-01-16 | 2018-01-16",
                "It opened on the 16th of January 2018. | 2018-01-16 | 2018-01-16",
                "It opened on Jan. 5. | 2018-01-05 | 2018-01-05",
                "It opened on 2014-05-06. | 2014-05-06 | 2014-05-06",
                "It opened in October 2016. | 2016-10-01 | 2016-10-31",
                "It opened in October. | 2017-10-01 | 2017-10-31",
                "It opened in 2016. | 2016-01-01 | 2016-12-31",
                "It opened yesterday. | 2018-01-16 | 2018-01-16",
                "It opened last year. | 2017-01-01 | 2017-12-31",
                "It opened two years ago. | 2016-01-01 | 2016-12-31",
                "It opened on Monday. | 2018-01-15 | 2018-01-15",
                "It opened on May 4. | 2017-05-04 | 2017-05-04",
            })
    void everyFormOfDateIsRead(String text, LocalDate from, LocalDate to) {
        List<DateMention> found = Dates.of(text);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).period(PUBLISHED)).contains(new Period(from, to));
    }

    @Test
    void aDayThatThereIsNotIsToldAsSuch() {
        assertThat(Dates.of("On 31 June 2017 it rained.").get(0).possible()).isFalse();
        assertThat(Dates.of("On 29 February 2015 it rained.").get(0).possible()).isFalse();
        assertThat(Dates.of("On 29 February 2016 it rained.").get(0).possible()).isTrue();
        assertThat(Dates.of("On 29 February it rained.").get(0).possible()).isTrue();
    }

    @Test
    void wordsThatOnlyLookLikeMonthsAreNoDates() {
        assertThat(Dates.of("Mrs May spoke. They may march. 300 people came.")).isEmpty();
    }

    @Test
    void withoutADayOfPublicationOnlyWholeDatesHaveAPeriod() {
        assertThat(Dates.of("It opened yesterday.").get(0).period(null)).isEmpty();
        assertThat(Dates.of("It opened on Monday.").get(0).period(null)).isEmpty();
        assertThat(Dates.of("It opened in 2016.").get(0).period(null)).isPresent();
    }
}
