package org.factdesk.service.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers things that never change, by their ids, so that they are not read from the database again and again. What was
 * not asked for the longest time is forgotten first. For many threads.
 */
public final class Kept<V> {

    private record Weighed<V>(V value, long weight) {}

    private final long most;
    private final Map<String, Weighed<V>> things = new LinkedHashMap<>(16, 0.75f, true);
    private long weight;

    /** @param most how much all of them may weigh together; a single one of more than a quarter of it is not kept */
    public Kept(long most) {
        this.most = most;
    }

    /** What is remembered under this id. */
    public synchronized Optional<V> get(String id) {
        return Optional.ofNullable(things.get(id)).map(Weighed::value);
    }

    /** Remembers it, and forgets others until there is room. */
    public synchronized void keep(String id, V value, long weighing) {
        if (weighing > most / 4) {
            return;
        }
        Weighed<V> before = things.put(id, new Weighed<>(value, weighing));
        weight += weighing - (before == null ? 0 : before.weight());
        var eldest = things.entrySet().iterator();
        while (weight > most) {
            weight -= eldest.next().getValue().weight();
            eldest.remove();
        }
    }
}
