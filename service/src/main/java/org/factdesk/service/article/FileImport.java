package org.factdesk.service.article;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.factdesk.domain.article.ArticleDetails;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.service.account.Caller;
import org.factdesk.service.desk.DeskClock;

/** Reads one file of a seed folder, with the proposals applied, in one transaction; twice is once. */
@Stateless
@PermitAll
public class FileImport {

    @Inject
    private ImportedFiles files;

    @Inject
    private ArticleRepository articles;

    @Inject
    private ArticleRegister register;

    @Inject
    private DeskClock clock;

    /**
     * Puts the articles of a file on the shelf and keeps the file as it was.
     *
     * @return how many articles were added, or -1 when the very same file was read before
     * @throws org.factdesk.domain.desk.NotTextException when the bytes are not text
     */
    public int read(String name, byte[] bytes) {
        String hash = sha256(bytes);
        if (files.holds(hash)) {
            return -1;
        }
        List<ProposedArticle> proposals =
                TextProposals.of(TextDecoding.read(bytes).text());
        int added = 0;
        for (ProposedArticle proposal : proposals) {
            ArticleDetails details = new ArticleDetails(
                    proposal.headline(), proposal.outlet(), proposal.byline(), null, proposal.publishedOn(), null);
            String text = ArticleText.of(proposal.headline(), proposal.text()).sha256();
            if (articles.withHash(text).isEmpty()) {
                register.register(new NewArticle(details, proposal.text()), Caller.DESK);
                added++;
            }
        }
        files.keep(hash, name, bytes, clock.now());
        return added;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
