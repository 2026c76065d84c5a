package org.factdesk.ear.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

    /** So that no rule passes because nothing was read: raise it as the house grows. */
    private static final int FEWEST_CLASSES = 5;

    /** What stands later may use what stands earlier, never the other way round. */
    private static final List<String> FEATURES =
            List.of("account", "article", "claim", "evidence", "coverage", "verdict", "review", "report");

    private static final JavaClasses HOUSE = House.classes();

    @ParameterizedTest
    @ValueSource(strings = {"org.factdesk.domain", "org.factdesk.service", "org.factdesk.web"})
    void everyRoomWasRead(String room) {
        assertThat(HOUSE.stream().filter(it -> it.getPackageName().startsWith(room)))
                .hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES / 3);
        assertThat(HOUSE).hasSizeGreaterThanOrEqualTo(FEWEST_CLASSES);
    }

    @Test
    void theDomainDependsOnNothingButJavaAndItsAnnotations() {
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(
                        "org.factdesk.domain..", "java..", "jakarta.persistence..", "jakarta.validation..")
                .or(name("jakarta.ejb.ApplicationException"));
        classes()
                .that()
                .resideInAPackage("org.factdesk.domain..")
                .should()
                .onlyDependOnClassesThat(allowed)
                .check(HOUSE);
    }

    @Test
    void theServicesNeverSeeFacesServletsOrRest() {
        noClasses()
                .that()
                .resideInAPackage("org.factdesk.service..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.servlet..",
                        "jakarta.ws.rs..",
                        "org.primefaces..",
                        "org.factdesk.web..")
                .check(HOUSE);
    }

    @Test
    void theWebNeverTouchesTheEntityManager() {
        noClasses()
                .that()
                .resideInAPackage("org.factdesk.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.eclipse.persistence..", "java.sql..", "javax.sql..")
                .check(HOUSE);
    }

    @Test
    void theArrowsBetweenFeaturesPointOneWay() {
        for (String room : List.of("domain", "service", "web")) {
            for (int i = 0; i < FEATURES.size(); i++) {
                String earlier = FEATURES.get(i);
                String[] later = FEATURES.subList(i + 1, FEATURES.size()).stream()
                        .map(feature -> "org.factdesk.*." + feature + "..")
                        .toArray(String[]::new);
                if (later.length > 0) {
                    noClasses()
                            .that()
                            .resideInAPackage("org.factdesk." + room + "." + earlier + "..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(later)
                            .allowEmptyShould(true)
                            .check(HOUSE);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"domain", "service", "web"})
    void theFeaturesOfARoomAreFreeOfCycles(String room) {
        slices().matching("org.factdesk." + room + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }

    @Test
    void everyPublicMethodOfABusinessBeanSaysWhoMayCallIt() {
        methods()
                .that()
                .arePublic()
                .and()
                .areNotStatic()
                .and()
                .areDeclaredInClassesThat(areBusinessBeans())
                .should(sayWhoMayCallThem())
                .check(HOUSE);
    }

    @Test
    void noClassIsCalledByWhatItIsNot() {
        noClasses()
                .that(resideInAPackage("org.factdesk.."))
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)")
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> areBusinessBeans() {
        return DescribedPredicate.describe(
                "are business beans", bean -> Stream.of(Stateless.class, Stateful.class, Singleton.class)
                        .anyMatch(bean::isAnnotatedWith));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        List<Class<? extends Annotation>> words = List.of(RolesAllowed.class, PermitAll.class, DenyAll.class);
        return new ArchCondition<>("say who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = words.stream()
                        .anyMatch(word -> method.isAnnotatedWith(word)
                                || method.getOwner().isAnnotatedWith(word));
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say"));
                }
            }
        };
    }
}
