package org.factdesk.service.report;

import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Shows templates the components of records, the names of enums, dates in words, and nothing else: a template can call no
 * method of any Java object.
 */
final class RecordWrapper extends SimpleObjectWrapper {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK);

    private final DateTimeFormatter minute;

    RecordWrapper(ZoneId zone) {
        super(Configuration.VERSION_2_3_34);
        minute = MINUTE.withZone(zone);
    }

    /** The record that a template starts from: names that it lacks are looked for among the shared functions. */
    TemplateHashModel root(Record shown) {
        return new Components(shown, true);
    }

    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        if (value instanceof Record shown) {
            return new Components(shown, false);
        }
        if (value instanceof Enum<?> constant) {
            return new SimpleScalar(constant.name());
        }
        if (value instanceof LocalDate day) {
            return new SimpleScalar(DAY.format(day));
        }
        if (value instanceof Instant instant) {
            return new SimpleScalar(minute.format(instant));
        }
        if (value instanceof ZoneId zone) {
            return new SimpleScalar(zone.getId());
        }
        return super.handleUnknownType(value);
    }

    /** A record as a hash of its components. */
    private final class Components implements TemplateHashModel {

        private final Record shown;
        private final boolean root;

        Components(Record shown, boolean root) {
            this.shown = shown;
            this.root = root;
        }

        @Override
        public TemplateModel get(String name) throws TemplateModelException {
            for (RecordComponent component : shown.getClass().getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return wrap(valueOf(component));
                }
            }
            if (root) {
                return null;
            }
            throw new TemplateModelException(shown.getClass().getSimpleName() + " has no " + name);
        }

        private Object valueOf(RecordComponent component) throws TemplateModelException {
            try {
                component.getAccessor().setAccessible(true); // the views are not public
                return component.getAccessor().invoke(shown);
            } catch (ReflectiveOperationException e) {
                throw new TemplateModelException("cannot read " + component, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
