package org.gatepost.people;

import java.util.List;
import org.gatepost.kernel.LocalizedText;

/** Which positions there are. This room gives people positions but does not know them; the library does and implements this. */
public interface PositionCatalogue {

    record Choice(PositionId id, LocalizedText title) {}

    List<Choice> positions();
}
