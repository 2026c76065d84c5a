package org.factdesk.service.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void namesAreSortedAndNothingIsPutBetweenThem() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("b", List.of(1, true, "x"));
        values.put("a", Map.of("d", 1L, "c", "é 🚢 \"<\n"));
        assertThat(CanonicalJson.write(values))
                .isEqualTo("{\"a\":{\"c\":\"é 🚢 \\\"<\\n\",\"d\":1},\"b\":[1,true,\"x\"]}");
    }

    @Test
    void missingValuesAreLeftOut() {
        Map<String, Object> values = new HashMap<>();
        values.put("claim", null);
        assertThat(CanonicalJson.write(values)).isEqualTo("{}");
    }

    @Property(tries = 100)
    void theOrderOfPuttingDoesNotMatter(@ForAll Map<String, String> values) {
        List<String> names = Arrays.asList(values.keySet().toArray(String[]::new));
        java.util.Collections.reverse(names);
        Map<String, Object> reversed = new LinkedHashMap<>();
        names.forEach(name -> reversed.put(name, values.get(name)));
        assertThat(CanonicalJson.write(reversed)).isEqualTo(CanonicalJson.write(new LinkedHashMap<>(values)));
    }
}
