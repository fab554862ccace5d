package bd.sabha;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.library.GeneralCodingRules;

/** The habits that the compiler does not keep for us. */
@AnalyzeClasses(packages = "bd.sabha", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    void onlyTheWorkflowKnowsTheEngine(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackage("bd.sabha.workflow..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(classes);
    }

    @ArchTest
    void stepsAreCalledByDiagramsOnly(JavaClasses classes) {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Steps")
                .should()
                .dependOnClassesThat()
                .haveSimpleNameEndingWith("Steps")
                .check(classes);
    }

    @ArchTest
    void timeIsGiven(JavaClasses classes) {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(java.time.OffsetDateTime.class, "now")
                .check(classes);
    }

    @ArchTest
    void fieldsAreNotInjected(JavaClasses classes) {
        GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(classes);
    }

    @ArchTest
    void nothingIsPrinted(JavaClasses classes) {
        noClasses()
                .that()
                .resideOutsideOfPackages("bd.sabha", "bd.sabha.demo..")
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(classes);
    }

    @ArchTest
    void namesSayWhatThingsAre(JavaClasses classes) {
        classes()
                .should()
                .haveNameNotMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|Delegate)")
                .check(classes);
    }

    @ArchTest
    void controllersAreReachedByRequestsOnly(JavaClasses classes) {
        noClasses()
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("bd.sabha..")
                        .and(HasName.Predicates.nameEndingWith("Controller")))
                .check(classes);
    }
}
