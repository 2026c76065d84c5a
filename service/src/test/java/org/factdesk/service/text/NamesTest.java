package org.factdesk.service.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void personsPlacesAndOrganisationsAreToldApart() {
        List<Name> found =
                Names.of("Home Secretary Theresa May met Human Rights Watch in Calais. Mrs May then left for France."
                        + " The mayor, Ann Hale, said in Calais that Doctors of the World had gone.");
        assertThat(found)
                .extracting(Name::normal)
                .containsExactly(
                        "Theresa May",
                        "Human Rights Watch",
                        "Calais",
                        "May",
                        "France",
                        "Ann Hale",
                        "Calais",
                        "Doctors of the World");
        assertThat(found.get(0).kind()).isEqualTo(Name.Kind.PERSON);
        assertThat(found.get(0).title()).isEqualTo("home secretary");
        assertThat(found.get(1).kind()).isEqualTo(Name.Kind.ORGANISATION);
        assertThat(found.get(2).kind()).isEqualTo(Name.Kind.PLACE);
        assertThat(found.get(3).kind()).isEqualTo(Name.Kind.PERSON);
        assertThat(found.get(4).kind()).isEqualTo(Name.Kind.PLACE);
    }

    @Test
    void theFirstWordOfASentenceIsNoNameByItself() {
        assertThat(Names.of("Boats came. Nobody saw them.")).isEmpty();
    }

    @Test
    void possessiveEndingsBelongToNoName() {
        assertThat(Names.of("He praised Ann Hale's work.").get(0).normal()).isEqualTo("Ann Hale");
    }
}
