package org.gatepost.widget;

import com.vaadin.flow.component.Component;

/**
 * What a room puts into the bar above every page, for whoever is signed in. There is little room on a phone: a glyph, with
 * its word for those who cannot see it. Every bean of this type is asked, once for each page that is loaded.
 */
@FunctionalInterface
public interface FrameTool {

    /** A new one, in the language of the page that is being built. */
    Component tool();
}
