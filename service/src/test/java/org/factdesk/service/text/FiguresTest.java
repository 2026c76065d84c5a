package org.factdesk.service.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factdesk.domain.article.ArticleText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Half a dozen boats came. | COUNT | 6 | 6 | EXACT | boat",
                "A couple of men ran. | COUNT | 2 | 2 | EXACT | man",
                "Nearly a third of voters stayed away. | SHARE | 0.3333 | 0.3333 | NEARLY | voter",
                "Twice as many came. | MULTIPLE | 2 | 2 | EXACT | times",
                "It reached 13m people. | COUNT | 13000000 | 13000000 | EXACT | person",
                "It cost £1.2bn to build. | MONEY | 1200000000 | 1200000000 | EXACT | GBP",
                "They paid 1 000 000 euros. | MONEY | 1000000 | 1000000 | EXACT | EUR",
                "It has 1.000.000 fans. | COUNT | 1000000 | 1000000 | EXACT | fan",
                "Prices rose 3,5 percent. | PERCENT | 3.5 | 3.5 | EXACT | %",
                "Some 8,000 refugees lived there. | COUNT | 8000 | 8000 | ABOUT | refugee",
                "Up to 700 migrants wait. | COUNT | 700 | 700 | UP_TO | migrant",
                "More than 750 lone child migrants came. | COUNT | 750 | 750 | MORE_THAN | migrant",
                "Between 20,000 and 31,500 fighters joined. | COUNT | 20000 | 31500 | BETWEEN | fighter",
                "There were 10–15 buses. | COUNT | 10 | 15 | BETWEEN | bus",
                "It takes $1.5-2 billion a year. | MONEY | 1500000000 | 2000000000 | BETWEEN | USD",
                "Tens of thousands of people marched. | COUNT | 20000 | 99999 | VAGUE | person",
                "Two hundred and fifty men signed. | COUNT | 250 | 250 | EXACT | man",
                "Twenty-five thousand tickets went. | COUNT | 25000 | 25000 | EXACT | ticket",
                "One in five children is poor. | SHARE | 0.2 | 0.2 | EXACT | child",
                "Three-quarters of the staff left. | SHARE | 0.75 | 0.75 | EXACT | staff",
                "Just a tenth of the boats sank. | SHARE | 0.1 | 0.1 | EXACT | boat",
                "The 25-year-old fled. | AGE | 25 | 25 | EXACT | year",
                "Ann Hale, 42, said so. | AGE | 42 | 42 | EXACT | year",
                "A 75-page study came out. | COUNT | 75 | 75 | EXACT | page",
                "It lies 3 miles away. | MEASURE | 4828 | 4829 | EXACT | metre",
                "It took two years. | DURATION | 730.5 | 730.5 | EXACT | day",
                "In 2014, 2000 people died. | COUNT | 2000 | 2000 | EXACT | person",
                "It rose by 4 percentage points. | POINTS | 4 | 4 | EXACT | %",
                "Flight MH17 had 298 people on board. | COUNT | 298 | 298 | EXACT | person",
            })
    void everyFormOfQuantityIsRead(
            String text, Figure.Kind kind, double low, double high, Approximation approximation, String unit) {
        List<Figure> found = Figures.of(text);
        assertThat(found).hasSize(1);
        Figure figure = found.get(0);
        assertThat(figure.kind()).isEqualTo(kind);
        assertThat(figure.low()).isBetween(low - 0.001, high + 0.001);
        assertThat(figure.high()).isBetween(low - 0.001, high + 0.001);
        assertThat(figure.approximation()).isEqualTo(approximation);
        assertThat(figure.unit()).isEqualTo(unit);
        assertThat(new ArticleText(text).words(figure.place())).isEqualTo(figure.exact());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It happened in 1998.",
                "The 2003 agreement holds.",
                "Flight 370 vanished.",
                "Call 020 7946 0958 now.",
                "Call +33 1 23 45 67 89 now.",
                "Call 555-1234 now.",
                "They won 3-1 at home.",
                "The town is 62100 Calais.",
                "He lives at SW1A 1AA.",
                "After World War II he left.",
                "1. Open the door",
                "Louis XIV reigned.",
                "It began at 10:30 in Rome.",
                "It began at 9 am.",
                "He lives at No. 10 today.",
                "The season 2016-17 was long.",
                "The 9/11 attacks changed it.",
                "On 12 September he left.",
                "On September 12 he left.",
                "One of them left, the one who knew.",
                "A text without a single number.",
                "",
            })
    void whatCountsNothingIsNoQuantity(String text) {
        assertThat(Figures.of(text)).isEmpty();
    }

    @Test
    void placesCountCodePoints() {
        Figure figure = Figures.of("😀😀 About 400 people came.").get(0);
        assertThat(figure.place().start()).isEqualTo(3);
        assertThat(figure.place().end()).isEqualTo(19);
    }
}
