package org.gatepost.widget;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a view with an entry in the menu: what somebody whose work it is opens most. On a phone it stands in the bar, before what
 * everybody has.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface AtHand {}
