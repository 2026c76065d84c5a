package org.factdesk.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AuditLinkTest {

    @Test
    void theHashCoversDomainPreviousHashAndEntryInThisOrder() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update("factdesk-audit-v1\n".getBytes(StandardCharsets.US_ASCII));
        digest.update(new byte[32]);
        byte[] expected = digest.digest("{}".getBytes(StandardCharsets.UTF_8));
        assertThat(AuditLink.hash(AuditLink.GENESIS, "{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(HexFormat.of().formatHex(expected));
    }

    @Property
    void changingOneEntryChangesItsHashAndEveryLaterOne(
            @ForAll @Size(min = 1, max = 12) List<@NotEmpty String> entries, @ForAll int which, @ForAll String other) {
        int changed = Math.floorMod(which, entries.size());
        Assume.that(!utf8(other).equals(utf8(entries.get(changed))));
        List<String> mutated = new ArrayList<>(entries);
        mutated.set(changed, other);
        List<String> before = chain(entries);
        List<String> after = chain(mutated);
        assertThat(after.subList(0, changed)).isEqualTo(before.subList(0, changed));
        for (int i = changed; i < entries.size(); i++) {
            assertThat(after.get(i)).isNotEqualTo(before.get(i));
        }
    }

    @Property
    void droppingOrSwappingEntriesChangesTheHead(
            @ForAll @Size(min = 2, max = 12) List<@NotEmpty String> entries, @ForAll int which) {
        int at = Math.floorMod(which, entries.size() - 1);
        String head = last(chain(entries));
        List<String> shorter = new ArrayList<>(entries);
        shorter.remove(at);
        assertThat(last(chain(shorter))).isNotEqualTo(head);
        Assume.that(!utf8(entries.get(at)).equals(utf8(entries.get(at + 1))));
        List<String> swapped = new ArrayList<>(entries);
        swapped.set(at, entries.get(at + 1));
        swapped.set(at + 1, entries.get(at));
        assertThat(last(chain(swapped))).isNotEqualTo(head);
    }

    @Test
    void theSaltHidesWhichDetailsAreNamed() {
        byte[] details = "{\"reason\":\"x\"}".getBytes(StandardCharsets.UTF_8);
        assertThat(AuditLink.detailsHash("00".repeat(32), details))
                .isNotEqualTo(AuditLink.detailsHash("01".repeat(32), details));
    }

    @Test
    void theHeadMovesOnWithoutGaps() {
        AuditHead head = new AuditHead();
        head.moveTo(1, "a");
        assertThatIllegalStateException().isThrownBy(() -> head.moveTo(3, "b"));
        assertThat(head.seq()).isEqualTo(1);
        assertThat(head.hash()).isEqualTo("a");
    }

    private static List<String> chain(List<String> entries) {
        List<String> hashes = new ArrayList<>();
        String previous = AuditLink.GENESIS;
        for (String entry : entries) {
            previous = AuditLink.hash(previous, entry.getBytes(StandardCharsets.UTF_8));
            hashes.add(previous);
        }
        return hashes;
    }

    private static String last(List<String> hashes) {
        return hashes.get(hashes.size() - 1);
    }

    private static String utf8(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
