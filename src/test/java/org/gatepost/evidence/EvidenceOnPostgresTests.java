package org.gatepost.evidence;

import org.gatepost.TestDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on PostgreSQL. */
class EvidenceOnPostgresTests extends EvidencePacksTests {

    @DynamicPropertySource
    static void onPostgreSql(DynamicPropertyRegistry registry) {
        registry.add("spring.datasource.url", TestDatabase::freshPostgresUrl);
        registry.add("spring.datasource.username", () -> "postgres");
    }
}
