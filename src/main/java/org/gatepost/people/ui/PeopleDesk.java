package org.gatepost.people.ui;

import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Departures;
import org.gatepost.people.PersonRecords;
import org.gatepost.people.Roster;
import org.gatepost.people.Staffing;
import org.springframework.stereotype.Component;

/** What the dialogs about one person ask and do. */
@Component
record PeopleDesk(
        Roster roster,
        Staffing staffing,
        PersonRecords records,
        Departures departures,
        PositionTitles titles,
        CompanyTime time) {}
