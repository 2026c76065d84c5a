package org.factdesk.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TalkPartTest {

    @Test
    void linksAndPeopleAreCutOutAndNoLetterIsLost() {
        String text = "See (https://example.org/a?b=1), @reviewer and @nobody.";
        List<TalkPart> parts = TalkPart.of(text, Set.of("reviewer"));
        assertThat(parts.stream().map(TalkPart::text).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(parts.stream().map(TalkPart::link).filter(link -> link != null))
                .containsExactly("https://example.org/a?b=1");
        assertThat(parts.stream().filter(TalkPart::person).map(TalkPart::text)).containsExactly("@reviewer");
    }

    @Test
    void noOtherAddressThanOneOfTheWebBecomesALink() {
        assertThat(TalkPart.of("javascript:alert(1) data:text/html,x file:///etc", Set.of()))
                .allMatch(part -> part.link() == null);
    }
}
