package org.gatepost.report.ui;

import com.vaadin.flow.router.RouteParameters;
import org.gatepost.report.PersonFiles;
import org.gatepost.widget.AddressCheck;
import org.springframework.stereotype.Component;

/** Whose files somebody may see. */
@Component
class RegisterAddresses implements AddressCheck {

    private final PersonFiles files;

    RegisterAddresses(PersonFiles files) {
        this.files = files;
    }

    @Override
    public Found at(Class<?> view, RouteParameters parameters) {
        return view != PersonView.class || files.knows(parameters.get("number").orElse(""))
                ? Found.PAGE
                : Found.NOTHING;
    }
}
