package org.gatepost.exam.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.gatepost.Rows;
import org.gatepost.Trainee;
import org.gatepost.exam.AttemptId;
import org.gatepost.exam.Delivery;
import org.gatepost.exam.HandMarking;
import org.gatepost.exam.MyExams;
import org.gatepost.exam.Sitting;
import org.gatepost.item.CaseEssay;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.people.Hired;
import org.gatepost.people.Role;
import org.gatepost.people.SignedInAs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two people have written an essay that waits to be marked, and a trainer is signed in. */
@SpringBootTest
@ViewPackages(packages = "org.gatepost.exam.ui")
@SignedInAs({Role.TRAINER})
abstract class TwoEssaysWait extends SpringBrowserlessTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    @Autowired
    Delivery delivery;

    @Autowired
    HandMarking marking;

    @Autowired
    MyExams exams;

    @Autowired
    CompanyTime time;

    Trainee first;
    AttemptId older = new AttemptId(0);
    AttemptId newer = new AttemptId(0);

    @BeforeEach
    void twoAnswersWait() {
        forgetWhatWaits();
        first = new Trainee(application);
        older = write("<i>先看大瓶。</i>");
        new Trainee(application);
        newer = write("先道歉，再问清楚。");
        signInAsTrainer();
    }

    @AfterEach
    void forgetWhatWaits() {
        Rows.forget(database, "attempt");
    }

    AttemptId write(String essay) {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        AttemptId attempt = delivery.start(new org.gatepost.library.ExamId("key-accounts"));
        Sitting sitting = delivery.open(attempt);
        for (int slot = 0; slot < sitting.places().size(); slot++) {
            var shown = sitting.places().get(slot).presentation();
            if (shown.prompt() instanceof CaseEssay.Prompt) {
                delivery.answer(
                        attempt,
                        sitting.desk(),
                        slot,
                        sitting.numbersAbove() + 1,
                        shown.write(new CaseEssay.Response(essay)));
            }
        }
        delivery.submit(attempt, sitting.desk());
        return attempt;
    }

    void signInAsTrainer() {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(
                new Hired(database)
                        .person("ESSAYS-TR" + NUMBERS.incrementAndGet())
                        .value(),
                "Test Trainer",
                Role.TRAINER));
    }

    void signInAsHr() {
        SecurityContextHolder.setContext(SignedInAs.Factory.as(
                new Hired(database)
                        .person("ESSAYS-HR" + NUMBERS.incrementAndGet())
                        .value(),
                "Test HR",
                Role.HR));
    }
}
