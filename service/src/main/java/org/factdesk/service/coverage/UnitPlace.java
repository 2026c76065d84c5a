package org.factdesk.service.coverage;

import java.util.Comparator;
import java.util.List;
import org.factdesk.domain.desk.MalformedException;
import org.factdesk.service.desk.Cursor;

/** Where a unit stands in the order of a text: by its beginning, the longer first, quotations before what is in them. */
record UnitPlace(int start, int end, int kind) implements Comparable<UnitPlace> {

    /** Before every unit. */
    static final UnitPlace START = new UnitPlace(-1, 0, 0);

    private static final Comparator<UnitPlace> ORDER = Comparator.comparingInt(UnitPlace::start)
            .thenComparing(UnitPlace::end, Comparator.reverseOrder())
            .thenComparing(UnitPlace::kind, Comparator.reverseOrder());

    static UnitPlace of(UnitRow row) {
        return new UnitPlace(row.span().start(), row.span().end(), row.kind().ordinal());
    }

    static UnitPlace read(String list, String cursor) {
        List<String> parts = Cursor.read(list, cursor, 3);
        try {
            return new UnitPlace(
                    Integer.parseInt(parts.get(0)), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)));
        } catch (NumberFormatException e) {
            throw (MalformedException) Cursor.foreign().initCause(e);
        }
    }

    String write(String list) {
        return Cursor.write(list, String.valueOf(start), String.valueOf(end), String.valueOf(kind));
    }

    @Override
    public int compareTo(UnitPlace other) {
        return ORDER.compare(this, other);
    }
}
