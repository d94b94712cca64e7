package org.gatepost.widget;

import com.vaadin.flow.router.RouteParameters;

/**
 * Knows whether there is anything at an address of a room's views. A page is sent before its view is built, and this is
 * asked first so that it is sent with the right HTTP status. It only tells: what may be seen is decided by services and
 * views, whatever is said here. Every bean of this type is asked.
 */
@FunctionalInterface
public interface AddressCheck {

    /** What is at an address, from the person's point of view. */
    enum Found {
        PAGE,
        /** A page, but not for this person. */
        SHUT,
        /** Nothing, or nothing this person may know of. */
        NOTHING
    }

    /** {@link Found#PAGE} for every view this room knows nothing about. */
    Found at(Class<?> view, RouteParameters parameters);
}
