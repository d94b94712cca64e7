package org.gatepost;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Runs a test class twice, on H2 and on PostgreSQL, migrated and emptied before each test. The class takes the database
 * in its constructor:
 *
 * <pre>{@code
 * @BothDatabases
 * class AttemptsTests {
 *     private final Attempts attempts;
 *
 *     AttemptsTests(TestDatabase database) {
 *         attempts = new Attempts(database.jdbc());
 *     }
 * }
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedClass(name = "{0}")
@EnumSource(TestDatabase.class)
@ExtendWith(TestDatabase.Emptied.class)
public @interface BothDatabases {}
