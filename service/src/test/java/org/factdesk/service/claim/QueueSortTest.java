package org.factdesk.service.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.factdesk.domain.desk.MalformedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueueSortTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "due",
                "-due",
                "priority",
                "-priority",
                "created",
                "-created",
                "updated",
                "-updated",
                "status",
                "-status"
            })
    void everySortIsWrittenAsItIsRead(String text) {
        QueueSort sort = QueueSort.parse(text);
        assertThat(sort).hasToString(text);
        assertThat(sort.descending()).isEqualTo(text.startsWith("-"));
    }

    @Test
    void dueIsUsual() {
        assertThat(QueueSort.parse(null)).isEqualTo(QueueSort.USUAL).hasToString("due");
        assertThat(QueueSort.parse(" ")).isEqualTo(QueueSort.USUAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DUE", "--due", "id", "due ", "+due", "due,id", "-"})
    void anUnknownSortIsMalformed(String text) {
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> QueueSort.parse(text))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("unknown-sort"));
    }

    @Test
    void aKeyThatCannotBeReadIsForeign() {
        for (QueueSort.Key key : QueueSort.Key.values()) {
            assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> key.read("nonsense"));
        }
    }
}
