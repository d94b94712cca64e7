package org.gatepost.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Arrays;
import org.gatepost.kernel.LocalizedText;
import org.gatepost.kernel.Refusal;
import org.gatepost.widget.EmptyState;
import org.gatepost.widget.Facts;
import org.gatepost.widget.Glyph;
import org.gatepost.widget.Notice;
import org.gatepost.widget.PageHeader;
import org.gatepost.widget.Progress;
import org.gatepost.widget.ProseText;
import org.gatepost.widget.StatusBadge;
import org.gatepost.widget.Toast;
import org.gatepost.widget.Tone;
import org.springframework.security.access.AccessDeniedException;

/** Every piece of screen on one page, to be looked at. */
@Route(value = "pieces", registerAtStartup = false)
@PageTitle("shell.home")
@Menu(title = "shell.home", order = 1, icon = "home")
@AnonymousAllowed
class PiecesView extends Div implements BeforeEnterObserver {

    private static final LocalizedText LESSON = new LocalizedText("""
            # 门口的第一句话

            服务工程师到达用户家门口时，**先敲门，后按铃**，并报出姓名和来意。用户看到的第一个动作，*决定*了接下来半小时的信任。

            > 真诚到永远。
            >
            > 用户永远是对的。

            ## 进门之前

            1. 提前电话确认时间，迟到要先说明。
            2. 穿好工装，佩戴工牌，带上鞋套和垫布。
            3. 不喝用户的水，不抽用户的烟。

            - 工具放在垫布上。
            - 离开前清理现场。
            """, """
            # The first sentence at the door

            A service engineer who arrives at a home **knocks first and rings second**, then says who they are and why they
            have come. What the customer sees first *decides* the trust of the next half hour.

            > Sincerity, always.
            >
            > We are ladies and gentlemen serving ladies and gentlemen.

            ## Before going in

            1. Confirm the time by telephone, and explain a delay before it happens.
            2. Wear the uniform and the badge; bring shoe covers and the mat.
            3. Take nothing to drink and nothing to smoke.

            - Tools lie on the mat.
            - The place is cleaned before leaving.
            """);

    private final Div states = card();

    PiecesView() {
        addClassName("gp-page");
        LocalizedText lead =
                new LocalizedText("每一种组件都在这里，看一眼就知道门岗长什么样。", "Every piece of screen, to see what Gatepost looks like.");
        var start = new Button(text("开始考试", "Start the exam"));
        start.addClassName("gp-action");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Arrays.stream(Tone.values()).map(StatusBadge::new).forEach(states::add);
        states.addClassName("gp-row");
        add(new PageHeader(text("你还不能上岗", "You are not cleared for duty yet"), lead.in(getLocale()), start));
        add(states, notices(), facts(), controls(), grid(), prose(), empty());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getLocation().getQueryParameters().getSingleParameter("throw").ifPresent(what -> {
            throw switch (what) {
                case "refusal" -> new Refusal("shell.skip");
                case "denied" -> new AccessDeniedException("on purpose");
                default -> new IllegalStateException("a fault on purpose");
            };
        });
    }

    private Component notices() {
        var stack = new Div(
                Notice.info(text("下一次考试在明天 9:00。", "The next exam is tomorrow at 9:00.")),
                Notice.good(text("你学完了三节课。", "You have studied three lessons.")),
                Notice.warning(text("资格将在 14 天后到期。", "Your clearance ends in 14 days.")),
                Notice.bad(text("关键题答错，按规则不能上岗。", "A must-get item was wrong, so the post stays closed.")));
        stack.addClassName("gp-stack");
        return stack;
    }

    private Component facts() {
        var card = card(
                new H2(text("还差什么", "What is missing")),
                new Progress(text("学完的课", "Lessons studied"), 5, 12),
                new Progress(text("学完的课", "Lessons studied"), 12, 12),
                new Facts()
                        .with(text("岗位", "Position"), text("上门服务工程师", "Home service engineer"))
                        .with(text("部门", "Department"), text("售后一部", "After-sales 1"))
                        .with(text("工号", "Employee number"), "E0042"));
        card.addClassNames("gp-stack", Tone.BLOCKED.className());
        return card;
    }

    private Component controls() {
        var primary = new Button(text("保存", "Save"), event -> Toast.good(text("已保存", "Saved")));
        primary.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        primary.setId("save");
        var refuse = new Button(text("不可以", "Refuse"), event -> {
            throw new Refusal("shell.denied.done");
        });
        refuse.setId("refuse");
        var fault = new Button(text("出错", "Fault"), event -> {
            throw new IllegalStateException("a fault on purpose");
        });
        fault.setId("fault");
        var danger = new Button(text("删除", "Delete"));
        danger.addThemeVariants(ButtonVariant.LUMO_ERROR);
        var tertiary = new Button(text("取消", "Cancel"));
        tertiary.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var name = new TextField(text("姓名", "Name"));
        var choice = new Select<String>();
        choice.setLabel(text("部门", "Department"));
        choice.setItems("A", "B");
        var radio = new RadioButtonGroup<String>(text("选一个", "Choose one"));
        radio.setItems(text("先敲门", "Knock first"), text("先按铃", "Ring first"));
        var buttons = new Div(primary, refuse, fault, danger, tertiary);
        buttons.addClassName("gp-row");
        var card = card(name, choice, radio, new Checkbox(text("我已读完", "I have read it")), buttons);
        card.addClassName("gp-stack");
        return card;
    }

    private Component grid() {
        var grid = new Grid<Integer>();
        grid.addColumn(n -> "E00" + n).setHeader(text("工号", "Number"));
        grid.addColumn(n -> text("张三", "Zhang San")).setHeader(text("姓名", "Name"));
        grid.addComponentColumn(n -> new StatusBadge(Tone.values()[n % 4])).setHeader(text("状态", "State"));
        grid.setItems(1, 2, 3, 4, 5);
        grid.setAllRowsVisible(true);
        return grid;
    }

    private Component prose() {
        return new ProseText(LESSON.in(getLocale()));
    }

    private Component empty() {
        return new EmptyState(
                Glyph.EXAM,
                text("还没有考试", "No exam yet"),
                text("学完全部课程后，考试会出现在这里。", "It appears here once every lesson has been studied."),
                new Button(text("去学习", "Go and study")));
    }

    private String text(String zh, String en) {
        return new LocalizedText(zh, en).in(getLocale());
    }

    private static Div card(Component... content) {
        var card = new Div(content);
        card.addClassName("gp-card");
        return card;
    }
}
