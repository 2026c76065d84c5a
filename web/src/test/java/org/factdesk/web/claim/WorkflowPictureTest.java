package org.factdesk.web.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.factdesk.domain.claim.ClaimStatus;
import org.factdesk.domain.claim.ClaimStep;
import org.junit.jupiter.api.Test;

class WorkflowPictureTest {

    private final WorkflowPicture picture = new WorkflowPicture();

    @Test
    void everyStateHasAPlaceOfItsOwnInsideThePicture() {
        assertThat(picture.getBoxes()).hasSameSizeAs(ClaimStatus.values()).allSatisfy(box -> {
            assertThat(box.x() + box.width()).isLessThan(picture.getWidth());
            assertThat(box.y() + box.height()).isLessThan(picture.getHeight());
        });
        assertThat(picture.getBoxes().stream().map(box -> box.x() + " " + box.y()))
                .doesNotHaveDuplicates();
    }

    @Test
    void everyStepOfTheTableStandsInTheListAndEveryWayIsDrawnOnce() {
        assertThat(picture.getLines()).hasSameSizeAs(ClaimStep.values());
        assertThat(picture.getLines()).anySatisfy(line -> assertThat(line)
                .isEqualTo(new WorkflowPicture.Line(
                        "ask", "researching", "awaiting reply", "checkers, reviewers and desk editors")));
        assertThat(picture.getWays().stream().map(WorkflowPicture.Way::path)).doesNotHaveDuplicates();
        assertThat(picture.getWays().stream().map(WorkflowPicture.Way::words)).contains("ask", "answer, give up");
    }
}
