package org.gatepost.report.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gatepost.report.RegisterFilter;
import org.gatepost.report.RegisterOrder;
import org.gatepost.report.TrendStep;

/** What the trends show, as it stands in the address: of the register's filters, department and position. */
record TrendAddress(RegisterFilter filter, TrendStep step) {

    private static final String BY = "by";
    private static final String MONTH = "month";

    static TrendAddress of(QueryParameters parameters) {
        RegisterFilter all = RegisterAddress.of(parameters).filter();
        boolean byMonth =
                parameters.getSingleParameter(BY).filter(MONTH::equals).isPresent();
        return new TrendAddress(
                RegisterFilter.EVERYBODY.withDepartment(all.department()).withPosition(all.position()),
                byMonth ? TrendStep.MONTH : TrendStep.WEEK);
    }

    QueryParameters parameters() {
        Map<String, List<String>> parameters =
                new HashMap<>(register().parameters().getParameters());
        if (step == TrendStep.MONTH) {
            parameters.put(BY, List.of(MONTH));
        }
        return new QueryParameters(parameters);
    }

    /** The same people on the register. */
    RegisterAddress register() {
        return new RegisterAddress(filter, RegisterOrder.MOST_URGENT_FIRST);
    }
}
