package org.factdesk.web.desk;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.factdesk.domain.account.AbsenceId;
import org.factdesk.domain.article.ArticleId;
import org.factdesk.domain.check.FindingId;
import org.factdesk.domain.claim.ClaimId;
import org.factdesk.domain.claim.CommentId;
import org.factdesk.domain.claim.QueryId;
import org.factdesk.domain.claim.ViewId;
import org.factdesk.domain.coverage.TextChangeId;
import org.factdesk.domain.coverage.UnitId;
import org.factdesk.domain.desk.NotFoundException;
import org.factdesk.domain.evidence.EvidenceId;
import org.factdesk.domain.evidence.SourceId;
import org.factdesk.domain.notice.NoticeId;

/** Reads ids out of addresses; what cannot be an id of the desk is not found. */
@Provider
public class IdConverters implements ParamConverterProvider {

    private static final Pattern ID = Pattern.compile("[0-9A-Za-z_-]{1,40}");

    private static final Map<Class<?>, Function<String, ?>> TYPES = Map.ofEntries(
            Map.entry(AbsenceId.class, AbsenceId::new),
            Map.entry(ArticleId.class, ArticleId::new),
            Map.entry(ClaimId.class, ClaimId::new),
            Map.entry(CommentId.class, CommentId::new),
            Map.entry(EvidenceId.class, EvidenceId::new),
            Map.entry(FindingId.class, FindingId::new),
            Map.entry(NoticeId.class, NoticeId::new),
            Map.entry(QueryId.class, QueryId::new),
            Map.entry(SourceId.class, SourceId::new),
            Map.entry(TextChangeId.class, TextChangeId::new),
            Map.entry(UnitId.class, UnitId::new),
            Map.entry(ViewId.class, ViewId::new));

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> raw, Type generic, Annotation[] annotations) {
        Function<String, ?> maker = TYPES.get(raw);
        return maker == null ? null : new Converter<>(raw, maker);
    }

    private record Converter<T>(Class<T> type, Function<String, ?> maker) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null || !ID.matcher(text).matches()) {
                throw new NotFoundException("not-found", "“" + text + "” is no id of this desk.");
            }
            return type.cast(maker.apply(text));
        }

        @Override
        public String toString(T id) {
            return id.toString();
        }
    }
}
