package org.factdesk.service.search;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.factdesk.domain.desk.NotReadyException;
import org.factdesk.service.desk.DeskSettings;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.util.common.SearchException;

/** The index of this desk, a folder of its own under the home. It can be deleted at any time and is made anew. */
@ApplicationScoped
class SearchIndex {

    static final String WORDS = "words";

    /** Raised whenever words are read or kept in another way, so that an older index is made anew. */
    private static final String FORM = "1";

    /** How Lucene reads words, told so that another version of it reads them the same. */
    private static final String LUCENE = "9.12.3";

    /** Milliseconds between commits that nobody asks for: many small ones make many small files to be put together. */
    private static final int UNASKED_COMMITS = 30_000;

    /** How much is gathered before it is written to a file. */
    private static final int MEGABYTES = 48;

    @Inject
    private DeskSettings settings;

    private CloseableSearchMapping mapping;
    private volatile boolean ready;
    private volatile boolean broken;

    private Path folder() {
        return settings.home().resolve("index");
    }

    private Path place() {
        return folder().resolve("place");
    }

    /** Up to where the trail has been read into the index; empty where the index is missing or damaged. */
    synchronized Optional<TrailPlace> keptPlace() {
        try {
            if (!Files.isRegularFile(place())) {
                return Optional.empty();
            }
            String[] parts = Files.readString(place()).split(" ", -1);
            return parts.length == 3 && parts[0].equals(FORM) && whole()
                    ? Optional.of(new TrailPlace(Long.parseLong(parts[1]), parts[2]))
                    : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            throw new BrokenIndexException("the place in the trail cannot be read", e);
        }
    }

    /** Reads every file of the index against its checksum. */
    private boolean whole() {
        try (FSDirectory directory = FSDirectory.open(folder().resolve("desk"));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                if (leaf.reader() instanceof org.apache.lucene.index.CodecReader codec) {
                    codec.checkIntegrity();
                }
            }
            return true;
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new BrokenIndexException("the index is damaged", e);
        }
    }

    /** Opens the index, or begins an empty one. */
    synchronized void open() {
        LuceneAnalysisConfigurer analysis = context -> context.analyzer(WORDS).instance(new WordsAnalyzer());
        mapping = attempt(() -> SearchMapping.builder(AnnotatedTypeSource.fromClasses(Indexed.class))
                .property("hibernate.search.backend.directory.root", folder().toString())
                .property("hibernate.search.backend.analysis.configurer", analysis)
                .property("hibernate.search.backend.lucene_version", LUCENE)
                .property("hibernate.search.backend.io.commit_interval", UNASKED_COMMITS)
                .property("hibernate.search.backend.io.writer.ram_buffer_size", MEGABYTES)
                .build());
        broken = false;
    }

    @PreDestroy
    synchronized void close() {
        ready = false;
        if (mapping != null) {
            mapping.close();
            mapping = null;
        }
    }

    /** Throws the index away. */
    synchronized void discard() {
        try {
            close();
        } catch (SearchException e) {
            throw new BrokenIndexException("the index cannot be closed", e);
        } finally {
            mapping = null;
            delete(folder());
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new BrokenIndexException("the index cannot be deleted", e);
        }
    }

    /** Whether the folder is gone, or the index failed somebody who asked. */
    boolean lost() {
        return broken || ready && !Files.exists(place());
    }

    /**
     * Puts these documents in the place of their older selves. {@link #keep} makes them durable all at once; to wait for
     * the disk at each would take a hundred times as long.
     */
    void write(Collection<Indexed> documents) {
        attempt(() -> {
            try (SearchSession session = mapping.createSessionWithOptions()
                    .indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.async())
                    .build()) {
                CompletableFuture.allOf(documents.stream()
                                .map(document ->
                                        session.indexer().addOrUpdate(document).toCompletableFuture())
                                .toArray(CompletableFuture[]::new))
                        .join();
            }
            return null;
        });
    }

    /** Makes all that was written durable and visible, and keeps up to where the trail has been read. */
    void keep(TrailPlace place) {
        attempt(() -> {
            mapping.scope(Object.class).workspace().flush();
            mapping.scope(Object.class).workspace().refresh();
            return null;
        });
        try {
            Path fresh = folder().resolve("place.new");
            Files.writeString(fresh, FORM + " " + place.seq() + " " + place.hash());
            Files.move(fresh, place(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new BrokenIndexException("the place in the trail cannot be kept", e);
        }
        ready = true;
    }

    /** Asks the index. */
    <T> T ask(Function<SearchSession, T> question) {
        SearchMapping open = mapping;
        if (!ready || open == null) {
            throw rebuilding();
        }
        try (SearchSession session = open.createSession()) {
            return question.apply(session);
        } catch (SearchException e) {
            broken = true;
            NotReadyException later = rebuilding();
            later.initCause(e);
            throw later;
        }
    }

    private static NotReadyException rebuilding() {
        return new NotReadyException(
                "index-rebuilding",
                "The index of words is being made anew. Everything else works; look for words again in a little while.");
    }

    private static <T> T attempt(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (SearchException | CompletionException e) {
            throw new BrokenIndexException("the index cannot be written", e);
        }
    }
}
