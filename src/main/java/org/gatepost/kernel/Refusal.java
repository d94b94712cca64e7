package org.gatepost.kernel;

/**
 * Something a person asked for and may not have, with the words to tell them: a key of the translation files and its
 * arguments. Views show it in the person's language; nothing has been changed when it is thrown.
 */
public class Refusal extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    public Refusal(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The key in the translation files. */
    public final String key() {
        return key;
    }

    /** What the translated sentence's placeholders are filled with. */
    public final Object[] arguments() {
        return arguments.clone();
    }
}
