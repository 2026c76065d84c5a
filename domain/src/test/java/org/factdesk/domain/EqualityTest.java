package org.factdesk.domain;

import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.factdesk.domain.account.AccessToken;
import org.factdesk.domain.account.Account;
import org.factdesk.domain.article.Article;
import org.factdesk.domain.article.ArticleDetails;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleRevision;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.article.TextSpan;
import org.factdesk.domain.audit.AuditDetail;
import org.factdesk.domain.audit.AuditEntry;
import org.factdesk.domain.claim.Claim;
import org.factdesk.domain.claim.ClaimDetails;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.Due;
import org.factdesk.domain.claim.Query;
import org.factdesk.domain.claim.Quote;
import org.factdesk.domain.coverage.HandledUnit;
import org.factdesk.domain.coverage.SignOff;
import org.factdesk.domain.coverage.TextChange;
import org.factdesk.domain.coverage.UnitId;
import org.factdesk.domain.coverage.UnitSheet;
import org.factdesk.domain.desk.DeskEvent;
import org.factdesk.domain.evidence.Evidence;
import org.factdesk.domain.evidence.EvidenceDetails;
import org.factdesk.domain.evidence.EvidenceId;
import org.factdesk.domain.evidence.Source;
import org.factdesk.domain.evidence.SourceDetails;
import org.factdesk.domain.evidence.SourceId;
import org.factdesk.domain.report.CorrectionUse;
import org.factdesk.domain.report.ReportExport;
import org.factdesk.domain.review.ReviewDecision;
import org.factdesk.domain.verdict.Correction;
import org.factdesk.domain.verdict.Rating;
import org.factdesk.domain.verdict.SourcingException;
import org.factdesk.domain.verdict.Verdict;
import org.factdesk.domain.verdict.VerdictId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EqualityTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                ArticleId.class,
                ClaimId.class,
                EvidenceId.class,
                SourceId.class,
                VerdictId.class,
                ArticleDetails.class,
                ClaimDetails.class,
                EvidenceDetails.class,
                SourceDetails.class,
                Due.class,
                DeskEvent.class,
                UnitId.class
            })
    void valuesAreEqualWhenTheirPartsAre(Class<?> value) {
        EqualsVerifier.forClass(value).suppress(Warning.NULL_FIELDS).verify();
    }

    @Test
    void checkedValuesAreEqualWhenTheirPartsAre() {
        EqualsVerifier.forClass(TextSpan.class)
                .withPrefabValuesForField("start", 0, 1)
                .withPrefabValuesForField("end", 5, 6)
                .verify();
        EqualsVerifier.forClass(Quote.class).suppress(Warning.NULL_FIELDS).verify();
        EqualsVerifier.forClass(ArticleText.class).suppress(Warning.NULL_FIELDS).verify();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Account.class,
                AccessToken.class,
                Article.class,
                ArticleRevision.class,
                AuditDetail.class,
                AuditEntry.class,
                Claim.class,
                Correction.class,
                CorrectionUse.class,
                Evidence.class,
                Query.class,
                HandledUnit.class,
                Rating.class,
                ReportExport.class,
                ReviewDecision.class,
                SourcingException.class,
                SignOff.class,
                Source.class,
                TextChange.class,
                UnitSheet.class,
                Verdict.class
            })
    void entitiesAreEqualByTheIdTheyWereBornWith(Class<?> entity) {
        EqualsVerifier.forClass(entity)
                .withPrefabValues(TextSpan.class, new TextSpan(0, 5), new TextSpan(1, 6))
                .suppress(
                        Warning.SURROGATE_KEY, Warning.STRICT_INHERITANCE, Warning.NULL_FIELDS, Warning.NONFINAL_FIELDS)
                .verify();
    }
}
