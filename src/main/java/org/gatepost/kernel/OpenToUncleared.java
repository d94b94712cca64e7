package org.gatepost.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A service or a view that somebody whose post is still closed to them may use: study, exams and their own profile.
 * Whatever does not carry it is shut to them, so a new service or view is shut until somebody decides otherwise.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OpenToUncleared {}
