package org.factdesk.web.article;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.article.ArticleText;
import org.factdesk.domain.desk.InvalidException;
import org.factdesk.domain.desk.NotTextException;
import org.factdesk.domain.desk.TooLargeException;
import org.factdesk.service.article.ArticleIntake;
import org.factdesk.service.article.FileText;
import org.factdesk.service.article.TextProposals;
import org.factdesk.web.desk.DeskMessages;
import org.factdesk.web.desk.DeskWay;
import org.factdesk.web.desk.DeskWords;

/** The page that adds articles: pasted, or read from a file with proposals to confirm. */
@Named
@ViewScoped
public class AddArticleView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/article/add";
    private static final int MOST_BYTES = 4 * ArticleText.LONGEST;

    @Inject
    private transient ArticleIntake intake;

    @Inject
    private transient FileText files;

    @Inject
    private transient DeskMessages messages;

    @Inject
    private transient DeskWords words;

    @Inject
    private transient DeskWay way;

    private final ArticleDraft draft = new ArticleDraft();
    private final List<ArticleDraft> proposed = new ArrayList<>();
    private String raw;
    private boolean joined;
    private boolean fresh;
    private String keptFile;
    private boolean keptJoined;
    private transient Part file;

    /** Adds the pasted article, unless the desk has one like it that the person has not seen yet. */
    public void add() {
        messages.attempt(() -> {
            if (!draft.compare(intake.similar(draft.arrival("")))) {
                leaveFor(List.of(intake.accept(draft.arrival("")).id()));
            }
        });
    }

    /** Adds the pasted article although the desk has one like it. */
    public void addAllTheSame() {
        draft.setAddedAllTheSame(true);
        add();
    }

    /** Reads the chosen file and proposes its articles. */
    public void readFile() {
        messages.attempt(() -> propose(files.read(fileName(), bytes()), null));
    }

    /** Looks for headline, date line, several articles and page furniture in the pasted text. */
    public void lookThrough() {
        messages.attempt(() -> propose(draft.arrival("").text(), draft));
    }

    /** Adds the chosen ones of the proposed articles, once the person has seen what is like them. */
    public void addProposed() {
        fresh = false;
        messages.attempt(() -> {
            List<ArticleDraft> chosen =
                    proposed.stream().filter(ArticleDraft::isChosen).toList();
            if (chosen.isEmpty()) {
                throw new InvalidException("none-chosen", words.of("add.noneChosen"));
            }
            long open = chosen.stream()
                    .filter(one -> one.compare(intake.similar(one.arrival(raw))))
                    .count();
            if (open > 0) {
                messages.warn(words.count("add.similar", open), words.of("add.similar.text"));
                return;
            }
            leaveFor(chosen.stream()
                    .map(one -> intake.accept(one.arrival(raw)).id())
                    .toList());
        });
    }

    /** Proposes once more what a file held whose confirmation was cut short; the browser kept what was changed. */
    public void resume() {
        messages.attempt(() -> {
            propose(keptFile == null ? "" : keptFile, null);
            if (keptJoined) {
                join();
                fresh = true;
            }
        });
    }

    /** What was proposed as several articles is one. */
    public void join() {
        joined = true;
        fresh = false;
        ArticleDraft first = proposed.get(0);
        proposed.subList(1, proposed.size()).forEach(first::append);
        proposed.subList(1, proposed.size()).clear();
    }

    /** Forgets the proposals; the pasted text is still in its field. */
    public void back() {
        proposed.clear();
        raw = null;
    }

    private void propose(String text, ArticleDraft known) {
        List<ArticleDraft> found =
                TextProposals.of(text).stream().map(ArticleDraft::of).toList();
        if (found.isEmpty()) {
            throw new InvalidException("empty-text", words.of("add.empty")).with("field", "text");
        }
        raw = text;
        joined = false;
        fresh = true;
        proposed.clear();
        proposed.addAll(found);
        if (known != null) {
            proposed.forEach(one -> {
                one.setUrl(known.getUrl());
                one.setOutlet(one.getOutlet() == null ? known.getOutlet() : one.getOutlet());
                one.setByline(one.getByline() == null ? known.getByline() : one.getByline());
                one.setPublishedOn(one.getPublishedOn() == null ? known.getPublishedOn() : one.getPublishedOn());
                one.setLanguage(known.getLanguage());
            });
        }
    }

    private String fileName() {
        if (file == null || file.getSize() == 0) {
            throw new InvalidException("missing", words.of("add.noFile")).with("field", "file");
        }
        if (file.getSize() > MOST_BYTES) {
            throw new TooLargeException("file-too-large", words.of("add.tooLarge", file.getSubmittedFileName()));
        }
        return file.getSubmittedFileName();
    }

    private byte[] bytes() {
        try (InputStream stream = file.getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            NotTextException refusal = new NotTextException("damaged-file", words.of("add.broken"));
            refusal.initCause(e);
            throw refusal;
        }
    }

    private void leaveFor(List<ArticleId> added) {
        messages.doneThere(added.size() == 1 ? "add.done.one" : "add.done.many", added.size());
        messages.forgetDraft(PAGE, "");
        String path = added.size() == 1 ? "/article/reader?id=" + added.get(0).value() : "/article/articles";
        way.to(path);
    }

    public ArticleDraft getDraft() {
        return draft;
    }

    public List<ArticleDraft> getProposed() {
        return proposed;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    /** The words of the file that is being confirmed, as they were read. */
    public String getRaw() {
        return raw;
    }

    public boolean isJoined() {
        return joined;
    }

    /** Whether the page shows what was proposed, without anything that a person changed since. */
    public boolean isFresh() {
        return fresh;
    }

    public String getKeptFile() {
        return keptFile;
    }

    public void setKeptFile(String keptFile) {
        this.keptFile = keptFile;
    }

    public boolean isKeptJoined() {
        return keptJoined;
    }

    public void setKeptJoined(boolean keptJoined) {
        this.keptJoined = keptJoined;
    }
}
