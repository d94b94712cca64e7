package org.gatepost.people.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.HasUrlParameterFormat;
import org.gatepost.people.Setup;
import org.gatepost.widget.AddressCheck;
import org.springframework.stereotype.Component;

/** Whether a setup link still works. */
@Component
class SetupAddresses implements AddressCheck {

    private final Setup setup;

    SetupAddresses(Setup setup) {
        this.setup = setup;
    }

    @Override
    public Found at(Class<?> view, RouteParameters parameters) {
        return view != SetupView.class
                        || setup.isOpen(parameters
                                .get(HasUrlParameterFormat.PARAMETER_NAME)
                                .orElse(""))
                ? Found.PAGE
                : Found.NOTHING;
    }
}
