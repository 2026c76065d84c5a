package org.factdesk.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDoorTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"q=a+b", "q=100%25", "q=caf%C3%A9", "q=%F0%9F%9A%A2", "/api/articles/a%2Fb", "q=%00"})
    void escapesThatAreUtf8AreSound(String text) {
        assertThat(AddressDoor.sound(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%", "q=%z", "q=%zz", "q=a%2", "%g0=1", "q=%ff", "q=%C0%80", "q=%ED%A0%80", "q=%C3"})
    void brokenEscapesAreNot(String text) {
        assertThat(AddressDoor.sound(text)).isFalse();
    }
}
