package org.gatepost.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import org.gatepost.exam.MarkingTask;
import org.gatepost.item.CaseEssay;
import org.gatepost.item.Prompt;
import org.gatepost.item.Response;
import org.gatepost.item.ShortText;
import org.gatepost.item.ui.ItemCard;
import org.gatepost.kernel.CompanyTime;
import org.gatepost.widget.Facts;

/** What was asked, what was answered, letter by letter, and why no rule could decide it. */
final class AnswerToMark extends Div {

    AnswerToMark(MarkingTask task, CompanyTime time) {
        addClassNames("gp-stack", "gp-marking-shown");
        var words = new MarkingWords(this, time, task.name() == null);
        add(
                new Facts()
                        .with(getTranslation("exam.marking.exam"), task.exam().in(getLocale()))
                        .with(getTranslation("exam.marking.who"), words.who(task.name(), task.number()))
                        .with(getTranslation("exam.marking.waits"), words.age(task.since()))
                        .with(getTranslation("exam.marking.mark"), words.round(task.round())),
                asked(task.presentation().prompt()));
        var answer = new Div(new H2(getTranslation("exam.marking.theAnswer")), answered(task));
        answer.addClassNames("gp-card", "gp-stack");
        var why = new Paragraph(words.doubt(task.doubt()));
        why.addClassName("gp-soft");
        answer.add(why);
        add(answer);
        if (!task.rubric().accepted().isEmpty()) {
            var accepted = new Div(new H2(getTranslation("exam.marking.accepted")));
            task.rubric().accepted().forEach(text -> accepted.add(new Paragraph(text)));
            accepted.addClassNames("gp-card", "gp-stack");
            add(accepted);
        }
    }

    private Div asked(Prompt prompt) {
        var asked = new Div(new H2(prompt.stem().plain(getLocale())));
        asked.addClassNames("gp-card", "gp-stack");
        if (prompt instanceof CaseEssay.Prompt essay) {
            Stream.of(essay.situation().in(getLocale()).split("\\n\\s*\\n"))
                    .map(Paragraph::new)
                    .forEach(asked::add);
        }
        return asked;
    }

    /** Words as they were typed; what is more than words as it stood on the screen. */
    private static Component answered(MarkingTask task) {
        Response response = task.response();
        if (response instanceof CaseEssay.Response essay) {
            return typed(essay.text());
        }
        if (response instanceof ShortText.Response few) {
            return typed(few.text());
        }
        var card = new ItemCard(task.presentation());
        card.setResponse(response);
        card.setReadOnly(true);
        return card;
    }

    private static Div typed(String text) {
        var typed = new Div();
        typed.setText(text);
        typed.addClassName("gp-marking-typed");
        return typed;
    }
}
