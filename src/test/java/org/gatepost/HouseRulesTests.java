package org.gatepost;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Repository;

/** How things are called, hidden and cut, in every room. */
class HouseRulesTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int LONGEST_FILE = 300;

    /** In per cent. */
    private static final int HIDDEN_TYPES = 50;

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.gatepost");

    @Test
    void hidesRepositoriesAndRows() {
        classes()
                .that()
                .areAnnotatedWith(Repository.class)
                .or()
                .haveSimpleNameEndingWith("Row")
                .and()
                .resideOutsideOfPackage("..ui..")
                .should()
                .bePackagePrivate()
                .because("a table is its room's own business, and a repository asks nobody who is asking")
                .check(CODE);
    }

    @Test
    void namesThingsByWhatTheyAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager|Managers|Impl)(\\$.*)?")
                .because("such a name says that nobody knows what belongs there")
                .check(CODE);
    }

    @Test
    void needsNoFrontEndBuild() {
        noClasses()
                .should()
                .beAnnotatedWith(CssImport.class)
                .orShould()
                .beAnnotatedWith(CssImport.Container.class)
                .orShould()
                .beAnnotatedWith(NpmPackage.class)
                .orShould()
                .beAnnotatedWith(NpmPackage.Container.class)
                .orShould()
                .beAnnotatedWith(JsModule.Container.class)
                .orShould()
                .beAnnotatedWith(ownFile(JsModule.class))
                .orShould()
                .beAnnotatedWith(ownFile(JavaScript.class))
                .because("one of these makes Vaadin build a bundle with Node; use @StyleSheet(\"context://css/…\") and"
                        + " @JavaScript(\"context://js/…\")")
                .check(CODE);
    }

    @Test
    void keepsHalfOfItsTypesToItsRooms() {
        List<JavaClass> types = CODE.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
        long hidden = types.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        System.out.printf(
                "%d of %d top-level types are package-private: %d %%%n",
                hidden, types.size(), 100 * hidden / types.size());
        assertThat(100.0 * hidden / types.size())
                .as(
                        "per cent of types are package-private; a room's front door is small, and the rest may change unasked")
                .isGreaterThanOrEqualTo(HIDDEN_TYPES);
    }

    @Test
    void keepsFilesShort() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> lines(file) > LONGEST_FILE)
                            .collect(Collectors.toSet()))
                    .as("files of more than %d lines do more than one thing", LONGEST_FILE)
                    .isEmpty();
        }
    }

    private static DescribedPredicate<JavaAnnotation<?>> ownFile(Class<?> annotation) {
        return describe(
                "@" + annotation.getSimpleName() + "(\"./…\")",
                found -> found.getRawType().isEquivalentTo(annotation)
                        && found.get("value").map(String::valueOf).orElse("").startsWith("."));
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
