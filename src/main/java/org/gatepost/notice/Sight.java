package org.gatepost.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gatepost.people.PersonId;
import org.gatepost.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What somebody may see of what they were told: their own always; of others, what their role and department of today
 * allow. Who no longer leads a department no longer reads about its people. Kinds of a later version are passed over.
 */
record Sight(PersonId person, Set<Role> roles) {

    static final String FROM = """
            from notice n join person p on p.id = n.about_id
            where n.receiver_id = :me
              and ((n.about_id = :me and n.kind in (:own))
                or (n.about_id <> :me and n.kind in (:byRole))
                or (n.about_id <> :me and n.kind in (:led)
                    and p.department = (select department from person where id = :me)))""";

    StatementSpec in(StatementSpec statement) {
        return statement
                .param("me", person.value())
                .param(
                        "own",
                        names(kind -> kind.isToldThePerson()
                                || (kind.isAboutNobody()
                                        && kind.roles().stream().anyMatch(roles::contains))))
                .param("byRole", names(kind -> kind.roles().stream().anyMatch(roles::contains)))
                .param("led", names(kind -> kind.isToldWhoLeadsThem() && roles.contains(Role.MANAGER)));
    }

    private static List<String> names(Predicate<NoticeKind> which) {
        List<String> names =
                Arrays.stream(NoticeKind.values()).filter(which).map(Enum::name).toList();
        return names.isEmpty() ? List.of("") : names;
    }
}
