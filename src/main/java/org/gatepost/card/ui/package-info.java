/** The pages of the cards: plain documents, because no page of the application can be read without its server. */
@NullMarked
package org.gatepost.card.ui;

import org.jspecify.annotations.NullMarked;
