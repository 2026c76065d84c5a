package org.factdesk.service.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.factdesk.domain.desk.MalformedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void theKeyIsReadBackAndTheCursorFitsIntoAnAddress() {
        String cursor = Cursor.write("claims due", "2026-03-02T09:00:00Z", "id 🚢");
        assertThat(cursor).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.read("claims due", cursor, 2)).containsExactly("2026-03-02T09:00:00Z", "id 🚢");
    }

    @Test
    void aCursorOfAnotherListIsForeign() {
        String cursor = Cursor.write("claims due", "key", "id");
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> Cursor.read("claims -due", cursor, 2));
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> Cursor.read("claims due", cursor, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "%", "ä", "AAAA", "....", "bm8gY3Vyc29y"})
    void whatIsNoCursorIsForeign(String text) {
        assertThatExceptionOfType(MalformedException.class)
                .isThrownBy(() -> Cursor.read("claims due", text, 2))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("foreign-cursor"));
    }

    @Property
    void anyTextAtAllIsReadOrForeignAndNeverAnotherFault(@ForAll String text) {
        assertThatExceptionOfType(MalformedException.class).isThrownBy(() -> Cursor.read("claims due", text, 2));
    }
}
