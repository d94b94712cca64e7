package org.gatepost.evidence.ui;

import com.vaadin.flow.router.RouteParameters;
import org.gatepost.evidence.EvidencePacks;
import org.gatepost.widget.AddressCheck;
import org.springframework.stereotype.Component;

/** Of whom evidence can be shown. */
@Component
class EvidenceAddresses implements AddressCheck {

    private final EvidencePacks packs;

    EvidenceAddresses(EvidencePacks packs) {
        this.packs = packs;
    }

    @Override
    public Found at(Class<?> view, RouteParameters parameters) {
        return view != EvidenceView.class
                        || packs.knows(parameters.get("number").orElse(""))
                ? Found.PAGE
                : Found.NOTHING;
    }
}
