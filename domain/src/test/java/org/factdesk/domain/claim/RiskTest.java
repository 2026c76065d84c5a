package org.factdesk.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RiskTest {

    @Test
    void highRiskNeedsTwoApprovals() {
        assertThat(Risk.NORMAL.approvalsNeeded()).isEqualTo(1);
        assertThat(Risk.CRIME.approvalsNeeded()).isEqualTo(2);
        assertThat(Risk.HEALTH.approvalsNeeded()).isEqualTo(2);
        assertThat(Risk.PRIVATE_PERSON.approvalsNeeded()).isEqualTo(2);
    }
}
