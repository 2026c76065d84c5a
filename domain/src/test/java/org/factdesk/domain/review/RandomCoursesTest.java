package org.factdesk.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.ClaimStep;
import org.factdesk.domain.desk.DeskException;
import org.junit.jupiter.api.Test;

/** Random sequences of deeds on claims; {@code -Dfactdesk.courses=} says how many, and each is repeated by its seed. */
class RandomCoursesTest {

    private static final int COURSES = Integer.getInteger("factdesk.courses", 1_000_000);
    private static final int DEEDS = 14;
    private static final ClaimStep[] STEPS = ClaimStep.values();

    @Test
    void noSequenceOfDeedsApprovesByItsProposerOrKeepsAnApprovalOverAChange() {
        Map<ClaimStatus, Integer> ends = new EnumMap<>(ClaimStatus.class);
        for (int seed = 0; seed < COURSES; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RandomCourse course = new RandomCourse(random);
            for (int deed = 0; deed < DEEDS; deed++) {
                ClaimStep step = STEPS[random.nextInt(STEPS.length)];
                // Most of what the table forbids is left out, or nothing would ever come to an end.
                if (step.leavesFrom(course.status()) || random.nextInt(30) == 0) {
                    attempt(course, step);
                    require(course, seed, deed);
                }
            }
            ends.merge(course.status(), 1, Integer::sum);
        }
        assertThat(ends).containsKeys(ClaimStatus.APPROVED, ClaimStatus.PUBLISHED, ClaimStatus.CORRECTED);
    }

    private static void require(RandomCourse course, int seed, int deed) {
        String wrong = course.wrong();
        if (wrong != null) {
            throw new AssertionError("seed " + seed + ", deed " + deed + ": " + wrong);
        }
    }

    private static void attempt(RandomCourse course, ClaimStep step) {
        try {
            course.step(step);
        } catch (DeskException refused) {
            assertThat(refused.code()).isNotBlank();
        }
    }
}
