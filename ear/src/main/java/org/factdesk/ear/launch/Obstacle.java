package org.factdesk.ear.launch;

/** What keeps the desk from starting, in one sentence that also says how to mend it. */
public final class Obstacle extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Names the obstacle.
     *
     * @param sentence what is wrong and how to mend it
     */
    public Obstacle(String sentence) {
        super(sentence);
    }
}
