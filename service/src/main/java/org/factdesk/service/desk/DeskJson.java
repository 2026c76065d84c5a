package org.factdesk.service.desk;

import jakarta.json.spi.JsonProvider;

/** The library that reads and writes JSON, looked up once: {@link jakarta.json.Json} looks for it at every call. */
public final class DeskJson {

    /** May be used by many threads at once, as its documentation says of every one. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private DeskJson() {}
}
