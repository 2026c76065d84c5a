package org.factdesk.web.claim;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.factdesk.service.account.PersonSettings;
import org.factdesk.web.desk.DeskMessages;

/** The columns of the queue that a person chose; they follow them to every device. */
@Named
@RequestScoped
public class QueueColumns {

    /** What the queue can show of a claim beside its words. */
    public enum Column {
        NUMBER,
        STATUS,
        PRIORITY,
        RISK,
        DUE,
        ASSIGNEE,
        REVIEWER,
        RATING,
        CLAIMANT,
        CREATED,
        UPDATED
    }

    private static final List<Column> USUAL =
            List.of(Column.NUMBER, Column.STATUS, Column.PRIORITY, Column.DUE, Column.ASSIGNEE, Column.UPDATED);

    @Inject
    private PersonSettings settings;

    @Inject
    private DeskMessages messages;

    private List<Column> chosen;

    /** Whether the queue shows this column. */
    public boolean shows(String name) {
        return columns().contains(Column.valueOf(name));
    }

    private List<Column> columns() {
        if (chosen == null) {
            chosen = settings.columns().map(QueueColumns::known).orElse(USUAL);
        }
        return chosen;
    }

    private static List<Column> known(List<String> names) {
        return Arrays.stream(Column.values())
                .filter(column -> names.contains(column.name()))
                .toList();
    }

    /** Keeps the choice. */
    public void keep() {
        settings.chooseColumns(columns().stream().map(Column::name).toList());
        messages.done("queue.columns.done");
    }

    public Column[] getAll() {
        return Column.values();
    }

    public Column[] getChosen() {
        return columns().toArray(new Column[0]);
    }

    public void setChosen(Column[] columns) {
        chosen = List.of(columns);
    }
}
