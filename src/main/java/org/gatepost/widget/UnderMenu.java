package org.gatepost.widget;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a view without an entry in the menu: under which entry it is found, where its address and its room do not say so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UnderMenu {

    /** The address of that entry. */
    String value();
}
