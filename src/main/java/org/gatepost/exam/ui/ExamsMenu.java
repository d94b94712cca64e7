package org.gatepost.exam.ui;

import com.vaadin.flow.server.menu.MenuEntry;
import org.gatepost.exam.MyExams;
import org.gatepost.widget.MenuFilter;
import org.springframework.stereotype.Component;

/** Leaves the exams out of the menu of those who have none and have sat none, so that their own work stands nearer. */
@Component
class ExamsMenu implements MenuFilter {

    private final MyExams exams;

    ExamsMenu(MyExams exams) {
        this.exams = exams;
    }

    @Override
    public boolean shows(MenuEntry entry) {
        return !ExamsView.class.equals(entry.menuClass()) || exams.any();
    }
}
