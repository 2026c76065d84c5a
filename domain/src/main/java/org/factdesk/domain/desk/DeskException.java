package org.factdesk.domain.desk;

import jakarta.ejb.ApplicationException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that the desk refuses, with a sentence for the person who asked and the details a program needs. Its
 * subclasses say what kind of refusal it is; each edge of the application translates that kind once.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DeskException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> details = new LinkedHashMap<>();

    /**
     * @param code a stable name in lower case with hyphens, the last part of the problem's type
     * @param sentence what was wrong and how to mend it
     */
    protected DeskException(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    /** Adds a detail for programs: strings, numbers, booleans, lists and maps of these. */
    public DeskException with(String name, Object value) {
        details.put(name, value);
        return this;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> details() {
        return details == null ? Map.of() : Collections.unmodifiableMap(details);
    }
}
