package org.factdesk.ear.move;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Streams rows into a table of PostgreSQL in the text form of its COPY command. */
final class TableCopy implements AutoCloseable {

    private static final int BATCH = 256 * 1024;

    private final CopyIn stream;
    private final ByteArrayOutputStream batch = new ByteArrayOutputStream();

    TableCopy(Connection connection, DeskTable table) throws SQLException {
        stream = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table.name() + " (" + table.columnNames() + ") from stdin");
    }

    void add(List<String> row) throws SQLException {
        StringBuilder line = new StringBuilder();
        for (String value : row) {
            line.append(line.isEmpty() ? "" : "\t").append(value == null ? "\\N" : escaped(value));
        }
        batch.writeBytes(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        if (batch.size() >= BATCH) {
            send();
        }
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    void end() throws SQLException {
        send();
        stream.endCopy();
    }

    private void send() throws SQLException {
        byte[] bytes = batch.toByteArray();
        stream.writeToCopy(bytes, 0, bytes.length);
        batch.reset();
    }

    @Override
    public void close() throws SQLException {
        if (stream.isActive()) {
            stream.cancelCopy();
        }
    }
}
