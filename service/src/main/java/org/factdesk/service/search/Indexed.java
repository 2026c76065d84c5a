package org.factdesk.service.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;

/** A claim, an article or a source as the index keeps it: its words, and by what it is filtered and sorted. */
@SearchEntity(name = "desk")
@org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed(index = "desk")
class Indexed {

    /** What stands where nobody is assigned. */
    static final String NOBODY = "none";

    @DocumentId
    @KeywordField(name = "key", sortable = Sortable.YES, projectable = Projectable.YES)
    String id;

    @KeywordField(projectable = Projectable.YES)
    String type;

    @FullTextField(analyzer = SearchIndex.WORDS, projectable = Projectable.YES)
    List<String> words;

    @KeywordField
    String owner;

    @KeywordField(projectable = Projectable.YES)
    String article;

    @KeywordField
    String outlet;

    @KeywordField
    String status;

    @KeywordField
    String assignee;

    @KeywordField
    String reviewer;

    @KeywordField
    String priority;

    @KeywordField
    String risk;

    @KeywordField
    String rating;

    @KeywordField
    Set<String> tags = Set.of();

    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    Long due;

    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    Long created;

    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    Long updated;

    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    Long urgency;

    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    Long state;

    Indexed(String type, String id, List<String> words) {
        this.type = type;
        this.id = id;
        this.words = words.stream()
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .toList();
    }

    static String person(String username) {
        return username == null ? NOBODY : username;
    }

    /** A moment as a number that sorts like it, in microseconds. */
    static long micros(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1000L);
    }
}
