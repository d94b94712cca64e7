package org.gatepost.authoring.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.gatepost.authoring.ExamPlan;
import org.gatepost.authoring.ExamPlans;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.library.Purpose;
import org.gatepost.widget.PageHeader;

/** Every exam for trainers: what it draws, when it is passed, and how far guessing would get somebody. */
@Route("exam-plans")
@RolesAllowed("TRAINER")
@Menu(order = 31, title = "authoring.plans.menu", icon = "exam")
@StyleSheet("context://css/authoring.css")
class ExamPlansView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ExamPlans plans;
    private final transient CompanyTime time;

    ExamPlansView(ExamPlans plans, CompanyTime time) {
        this.plans = plans;
        this.time = time;
        addClassName("gp-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(getPageTitle(), getTranslation("authoring.plans.lead")));
        List<ExamPlan> all = plans.all();
        add(all, Purpose.Mandatory.class, "authoring.plans.mandatory");
        add(all, Purpose.CourseExam.class, "authoring.plans.course");
        addQuizzes(all);
    }

    private void add(List<ExamPlan> all, Class<? extends Purpose> kind, String heading) {
        List<ExamPlan> some = all.stream()
                .filter(plan -> kind.isInstance(plan.exam().purpose()))
                .toList();
        if (!some.isEmpty()) {
            add(new H2(getTranslation(heading)), cards(some));
        }
    }

    /** There is one for each group of lessons: folded, so that the exams are seen that decide something. */
    private void addQuizzes(List<ExamPlan> all) {
        List<ExamPlan> quizzes = all.stream()
                .filter(plan -> plan.exam().purpose() instanceof Purpose.Practice)
                .toList();
        if (quizzes.isEmpty()) {
            return;
        }
        var folded = new NativeDetails(getTranslation("authoring.plans.quizzes", quizzes.size()), cards(quizzes));
        folded.addClassName("gp-plan-quizzes");
        add(folded);
    }

    private Div cards(List<ExamPlan> some) {
        var cards = new Div();
        cards.addClassNames("gp-stack", "gp-plans");
        some.forEach(plan -> cards.add(new ExamPlanCard(plan, plans, time)));
        return cards;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.plans.title");
    }
}
