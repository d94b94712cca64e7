package org.gatepost.certificate.paper;

/** The translation files in the language of one paper. */
@FunctionalInterface
public interface Words {

    /** The text of a key, its placeholders filled. */
    String say(String key, Object... arguments);
}
