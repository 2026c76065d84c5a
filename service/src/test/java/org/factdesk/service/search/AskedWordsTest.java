package org.factdesk.service.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.factdesk.domain.desk.MalformedException;
import org.junit.jupiter.api.Test;

class AskedWordsTest {

    @Test
    void wordsPhrasesExclusionsAndBeginningsAreTold() {
        assertThat(AskedWords.read("bridge \"the old town\" -river -\"new mayor\" econ*")
                        .terms())
                .containsExactly(
                        new AskedWords.Term("bridge", false, false),
                        new AskedWords.Term("the old town", false, false),
                        new AskedWords.Term("river", true, false),
                        new AskedWords.Term("new mayor", true, false),
                        new AskedWords.Term("econ*", false, true));
    }

    @Test
    void anOpenQuoteReachesToTheEnd() {
        assertThat(AskedWords.read("“the old").terms()).containsExactly(new AskedWords.Term("the old", false, false));
    }

    @Test
    void withoutAWordNothingIsLookedFor() {
        assertThat(AskedWords.read(" - -- * \"\" ( ").none()).isTrue();
        assertThat(AskedWords.read("-river").none()).isTrue();
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThatThrownBy(() -> AskedWords.read("a".repeat(1001))).isInstanceOf(MalformedException.class);
    }

    @Property
    void everyTextCanBeRead(@ForAll @StringLength(max = 1000) String text) {
        assertThat(AskedWords.read(text).terms())
                .allMatch(term -> term.text().codePoints().anyMatch(Character::isLetterOrDigit));
    }
}
