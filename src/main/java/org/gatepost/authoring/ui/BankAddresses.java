package org.gatepost.authoring.ui;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.HasUrlParameterFormat;
import org.gatepost.authoring.ItemBank;
import org.gatepost.item.ItemId;
import org.gatepost.widget.AddressCheck;
import org.springframework.stereotype.Component;

/** Which items there are in the bank. */
@Component
class BankAddresses implements AddressCheck {

    private final ItemBank bank;

    BankAddresses(ItemBank bank) {
        this.bank = bank;
    }

    @Override
    public Found at(Class<?> view, RouteParameters parameters) {
        return view != ItemBankView.class
                        || parameters
                                .get(HasUrlParameterFormat.PARAMETER_NAME)
                                .map(id -> bank.item(new ItemId(id)).isPresent())
                                .orElse(true)
                ? Found.PAGE
                : Found.NOTHING;
    }
}
