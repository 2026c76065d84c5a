package org.factdesk.service.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckSheetTest {

    @Test
    void ofEnglishOfAnyCountryNothingIsTold() {
        assertThat(notice("en", "en-GB", "en-US")).isNull();
    }

    @Test
    void languagesWithoutRulesAreNamedOnceInTheirOrder() {
        assertThat(notice("fr", "en", "fr-CH"))
                .isEqualTo("No rules for French yet: texts in that language are not checked.");
        assertThat(notice("fr", "de"))
                .isEqualTo("No rules for French, German yet: texts in these languages are not checked.");
    }

    @Test
    void aTagOfPrivateUseIsCalledByItself() {
        assertThat(notice("x-foo")).isEqualTo("No rules for x-foo yet: texts in that language are not checked.");
    }

    private static String notice(String... languages) {
        return CheckSheet.of(true, List.of(), List.of(languages)).notice();
    }
}
