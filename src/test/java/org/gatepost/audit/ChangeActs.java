package org.gatepost.audit;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.gatepost.Trainee;
import org.gatepost.clearance.ChangedContent;
import org.gatepost.clearance.ChoiceId;
import org.gatepost.clearance.MyChanges;
import org.gatepost.exam.AttemptId;
import org.gatepost.kernel.DatabaseTime;
import org.gatepost.library.Change;
import org.gatepost.library.ChangeId;
import org.gatepost.library.Changes;
import org.gatepost.library.NextContent;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.gatepost.report.ContentRehearsal;
import org.gatepost.report.Zip;
import org.springframework.context.ApplicationContext;

/** What is decided about content that changes. */
final class ChangeActs extends Acts {

    ChangeActs(ApplicationContext application, PersonId hr) {
        super(application, hr);
    }

    @Override
    Map<AuditKind, Supplier<Done>> all() {
        return Map.ofEntries(
                entry(AuditKind.CHANGES_CHOSEN, () -> {
                    Trainee passed = studied();
                    ChangeId change = changed(passed.sit(POST, 0));
                    PersonId trainer = hired();
                    return as(trainer, Role.TRAINER, () -> {
                        changes().nothing(Set.of(change), REASON);
                        return new Done(trainer, null);
                    });
                }),
                entry(AuditKind.CHANGE_TOLD, () -> {
                    Trainee passed = studied();
                    ChangeId change = changed(passed.sit(POST, 0));
                    PersonId trainer = hired();
                    return as(trainer, Role.TRAINER, () -> {
                        assertThat(note(change)).isNotNull();
                        return new Done(trainer, passed.person());
                    });
                }),
                entry(AuditKind.CHANGE_READ, () -> {
                    Trainee passed = studied();
                    ChangeId change = changed(passed.sit(POST, 0));
                    ChoiceId told = as(hired(), Role.TRAINER, () -> note(change));
                    return as(passed.person(), Role.TRAINEE, () -> {
                        application.getBean(MyChanges.class).confirm(told);
                        return new Done(passed.person(), passed.person());
                    });
                }),
                entry(
                        AuditKind.CONTENT_REHEARSED,
                        () -> new Done(byHr(hired(POST), person -> rehearse()).actor(), null)));
    }

    private ChangedContent changes() {
        return application.getBean(ChangedContent.class);
    }

    private ChoiceId note(ChangeId change) {
        List<Change> about = application.getBean(Changes.class).of(Set.of(change));
        return changes()
                .note(Set.of(change), REASON, changes().preview(about, null).mark());
    }

    /** An item that nobody else was asked. */
    private ChangeId changed(AttemptId by) {
        String item = "own." + by.value();
        database.sql("""
                        insert into attempt_mark (attempt_id, result_number, slot, section, item_id, item_revision, lesson_id,
                                                  critical, outcome, earned, possible)
                        values (?, 1, 99, 'section', ?, 1, 'lesson', false, 'RIGHT', 0, 0)""").params(by.value(), item).update();
        database.sql("""
                        insert into content_change (kind, content_id, revision, matters, changed_at, title_zh, title_en, facts)
                        values ('ITEM', ?, 2, true, ?, '题', 'An item', '')""")
                .params(item, DatabaseTime.of(Instant.parse("2999-01-01T00:00:00Z")))
                .update();
        long id = database.sql("select id from content_change where content_id = ?")
                .param(item)
                .query(Long.class)
                .single();
        database.sql("insert into content_change_item (change_id, item_id) values (?, ?)")
                .params(id, item)
                .update();
        return new ChangeId(id);
    }

    private void rehearse() {
        ContentRehearsal rehearsal = application.getBean(ContentRehearsal.class);
        NextContent next = rehearsal.read(Zip.of(Zip.shippedContent())).content();
        rehearsal.rehearse(Objects.requireNonNull(next), today().plusDays(2).atStartOfDay(), "");
    }
}
