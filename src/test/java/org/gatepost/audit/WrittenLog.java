package org.gatepost.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.gatepost.exam.AttemptId;
import org.gatepost.library.ExamId;
import org.gatepost.library.Library;
import org.gatepost.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of the log of a running application, as a test says them. */
public final class WrittenLog {

    public static final LocalDate DAY = LocalDate.of(2099, 3, 4);

    /** What any kind may ask for. */
    public static final String DETAIL = """
            {"why":"LOCKED","until":"2099-03-04T05:00:00Z","roles":["HR","TRAINEE"],"before":"IN_PROGRESS",\
            "after":"CLEARED","position":"front-desk","number":2,"earned":9.5,"possible":10,"passed":true,\
            "reason":"PASSED","seconds":600,"percent":150,"minutes":5,"item":"a.i01@2","decision":"UPHELD",\
            "rule":"3f9ac2d13f9a","digest":"77aa88bb99cc","revisions":1200,"rows":3,"filter":{"searched":true},\
            "people":2,"slot":3,"points":2.5,"round":"SECOND","unchanged":true,"token":3,"scopes":["clearances:read"],\
            "expires":"2099-03-04T05:00:00Z","host":"example.com","webhook":4,"certificate":"GP-2099-000001",\
            "cause":"LEFT","told":"DEVICE","sitters":4,"attempts":5,"items":6,"since":"2099-03-04T05:00:00Z"}""";

    private static final Instant NOON = Instant.parse("2099-03-04T04:00:00Z");

    private final ApplicationContext application;
    private final JdbcClient database;

    public WrittenLog(ApplicationContext application) {
        this.application = application;
        database = application.getBean(JdbcClient.class);
    }

    public void forget() {
        application.getBean(Chainer.class).linkAll();
        database.sql("delete from audit_entry").update();
        database.sql("delete from audit_head").update();
        database.sql("delete from audit_check").update();
    }

    public void add(
            AuditKind kind, @Nullable PersonId actor, @Nullable PersonId person, @Nullable String exam, String detail) {
        add(kind.name(), actor, person, exam, detail);
    }

    /** As a later version may have written it. */
    public void addUnknown(PersonId actor, PersonId person) {
        add("TELEPORTED", actor, person, null, "{}");
    }

    private void add(
            String kind, @Nullable PersonId actor, @Nullable PersonId person, @Nullable String exam, String detail) {
        application
                .getBean(Recording.class)
                .add(new Fact(
                        NOON,
                        kind,
                        actor,
                        person,
                        exam == null ? null : new AttemptId(7),
                        exam == null ? null : new ExamId(exam),
                        detail));
        application.getBean(Chainer.class).linkAll();
    }

    public void verify() {
        application.getBean(DailyCheck.class).check();
    }

    public String hash() {
        return application.getBean(Entries.class).head().hash();
    }

    public String title(String exam, Locale language) {
        return application
                .getBean(Library.class)
                .blueprint(new ExamId(exam))
                .orElseThrow()
                .value()
                .title()
                .in(language);
    }
}
