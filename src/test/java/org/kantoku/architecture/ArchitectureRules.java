package org.kantoku.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import org.kantoku.access.application.Requires;
import org.kantoku.shared.Records;
import org.kantoku.shared.Sql;

/** The rules of {@code docs/architecture.md}, by name. Each is checked against the portal and against a violator of its own. */
final class ArchitectureRules {

    /** Capabilities from the lowest to the highest; each may use those before it. */
    private static final List<String> ORDER = List.of("contractors", "contracts", "inspections", "correctiveactions", "incidents", "supervision", "api");

    private ArchitectureRules() {
    }

    static Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        for (int i = 0; i < ORDER.size() - 1; i++) {
            rules.put("direction-" + ORDER.get(i), noHigher(i));
        }
        rules.put("incidents-beside", noClasses().that().resideInAPackage("..kantoku.incidents..")
            .should().dependOnClassesThat().resideInAnyPackage("..kantoku.inspections..", "..kantoku.correctiveactions..")
            .because("an incident is no inspection's and no finding's: it stands on contracts alone"));
        rules.put("access-below", noClasses().that().resideInAPackage("..kantoku.access..")
            .should().dependOnClassesThat().resideInAnyPackage(packages(ORDER))
            .because("access serves every capability and must not know any"));
        rules.put("shared-lowest", noClasses().that().resideInAPackage("..kantoku.shared..")
            .should().dependOnClassesThat().resideInAnyPackage("..kantoku.access..", "..kantoku.contractors..", "..kantoku.contracts..",
                "..kantoku.inspections..", "..kantoku.correctiveactions..", "..kantoku.incidents..", "..kantoku.supervision..", "..kantoku.api..")
            .because("shared is the floor everybody stands on"));
        rules.put("no-cycles", slices().matching("..kantoku.(*)..").should().beFreeOfCycles()
            .because("a change request should touch one folder"));
        rules.put("domain-pure", noClasses().that().resideInAPackage("..domain..")
            .should().dependOnClassesThat(DescribedPredicate.or(
                resideInAnyPackage("..application..", "..web..", "jakarta.enterprise..", "jakarta.inject..", "jakarta.faces..",
                    "jakarta.transaction..", "jakarta.ws.rs..", "org.primefaces..", "org.omnifaces.."),
                are(DescribedPredicate.describe("EntityManager", type -> type.isEquivalentTo(EntityManager.class)))))
            .because("rules take facts and a date and return a value; they must run without a server"));
        rules.put("application-no-pages", noClasses().that().resideInAPackage("..application..")
            .should().dependOnClassesThat().resideInAnyPackage("..web..", "jakarta.faces..", "org.primefaces..", "org.omnifaces..")
            .because("a command is the same whether a page, an import or a test gives it"));
        rules.put("web-through-services", noClasses().that().resideInAPackage("..web..")
            .should().dependOnClassesThat(DescribedPredicate.or(simpleNameEndingWith("Repository"),
                are(DescribedPredicate.describe("EntityManager", type -> type.isEquivalentTo(EntityManager.class)))))
            .because("permissions and row filters are in services and queries; a page must not get past them"));
        rules.put("web-own", ownWebOnly());
        rules.put("entity-manager-place", noClasses()
            .that(DescribedPredicate.not(DescribedPredicate.or(simpleNameEndingWith("Repository"), simpleNameEndingWith("Queries"),
                are(DescribedPredicate.describe("the readers they share", type -> type.isEquivalentTo(Sql.class) || type.isEquivalentTo(Records.class))))))
            .should().dependOnClassesThat().areAssignableTo(EntityManager.class)
            .because("whoever looks for a statement finds it in a *Repository or *Queries"));
        rules.put("permission-everywhere", methods().that().arePublic().and().areNotStatic()
            .and().areDeclaredInClassesThat().resideInAPackage("..application..")
            .and().areDeclaredInClassesThat(DescribedPredicate.or(simpleNameEndingWith("Service"), simpleNameEndingWith("Queries")))
            .should().beAnnotatedWith(Requires.class)
            .because("a method without a permission is open to everybody, contractors included"));
        rules.put("no-roles-allowed", noClasses().should().dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.annotation.security.RolesAllowed")
            .because("the container ignores it on CDI beans without a word"));
        rules.put("entities", classes().that().areAnnotatedWith(Entity.class).should(beWellFormedEntities())
            .because("state changes have names, and a lost update must be noticed"));
        rules.put("no-own-clock", noClasses().that().doNotHaveSimpleName("BusinessClock").should(callArgumentlessNow())
            .because("a deadline depends on Tokyo's date, and tests on a date they choose"));
        rules.put("ejb-only-start-up", noClasses().that().resideInAPackage("..kantoku..")
            .and(DescribedPredicate.not(DescribedPredicate.describe("singletons of start-up", ArchitectureRules::isStartUp)))
            .should().dependOnClassesThat().resideInAPackage("jakarta.ejb..")
            .because("CDI with @Transactional is our one component model"));
        rules.put("uploads-by-the-gate", noClasses().that().doNotHaveSimpleName("UploadGate").and().doNotHaveSimpleName("UploadJudge")
            .should().dependOnClassesThat().haveSimpleName("UploadJudge")
            .because("what goes past the gate is not shown to the malware scanner"));
        rules.put("session-scope", fieldsAndClassesInSession());
        rules.put("names", noClasses().that().resideInAPackage("..kantoku..")
            .should().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Manager")
            .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
            .orShould().haveSimpleNameEndingWith("Helper")
            .because("such names say that nobody knew what the class is"));
        return rules;
    }

    private static String[] packages(List<String> capabilities) {
        return capabilities.stream().map(name -> "..kantoku." + name + "..").toArray(String[]::new);
    }

    private static ArchRule noHigher(int index) {
        return noClasses().that().resideInAPackage("..kantoku." + ORDER.get(index) + "..")
            .should().dependOnClassesThat().resideInAnyPackage(packages(ORDER.subList(index + 1, ORDER.size())))
            .because("the interface for programs uses supervision, that incidents, corrections, inspections, contracts and contractors in this order, never back");
    }

    private static ArchRule ownWebOnly() {
        return classes().that().resideInAPackage("..kantoku.*.web..").should(new ArchCondition<JavaClass>("use no other capability's web") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream().filter(dependency -> {
                    String target = dependency.getTargetClass().getPackageName();
                    return target.matches(".*kantoku\\.[a-z]+\\.web.*") && !target.contains("kantoku.shared.")
                        && !capability(target).equals(capability(type.getPackageName()));
                }).forEach(dependency -> events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
            }
        }).because("pages meet in the browser, not in Java");
    }

    private static String capability(String name) {
        return name.replaceAll(".*kantoku\\.([a-z]+).*", "$1");
    }

    private static boolean isStartUp(JavaClass type) {
        return type.isAnnotatedWith("jakarta.ejb.Startup") || type.isAnnotatedWith("jakarta.ejb.Singleton");
    }

    private static ArchRule fieldsAndClassesInSession() {
        return noClasses().that().resideOutsideOfPackage("..kantoku.access..").should().beAnnotatedWith(SessionScoped.class)
            .because("what is in the session costs memory for everybody and grows stale");
    }

    private static ArchCondition<JavaClass> beWellFormedEntities() {
        return new ArchCondition<>("have a version, hide the empty constructor, have no setters") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean versioned = type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class));
                boolean part = type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(ManyToOne.class)
                    && field.getRawType().getAllFields().stream().anyMatch(other -> other.isAnnotatedWith(Version.class)));
                if (!versioned && !part) {
                    events.add(SimpleConditionEvent.violated(type, type.getName()
                        + " has no @Version and is no part of an aggregate that has"));
                }
                type.getConstructors().stream().filter(constructor -> constructor.getRawParameterTypes().isEmpty())
                    .filter(constructor -> constructor.getModifiers().contains(JavaModifier.PUBLIC))
                    .forEach(constructor -> events.add(SimpleConditionEvent.violated(type, constructor.getDescription() + " is public")));
                type.getMethods().stream().filter(method -> method.getName().matches("set[A-Z].*"))
                    .forEach(method -> events.add(SimpleConditionEvent.violated(type, method.getDescription() + " is a setter")));
            }
        };
    }

    private static ArchCondition<JavaClass> callArgumentlessNow() {
        return new ArchCondition<>("ask the machine's clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
                    boolean now = call.getName().equals("now") && call.getTarget().getRawParameterTypes().isEmpty()
                        && call.getTargetOwner().getPackageName().startsWith("java.time");
                    boolean millis = call.getTargetOwner().isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
                    if (now || millis) {
                        events.add(SimpleConditionEvent.satisfied(type, call.getDescription()));
                    }
                }
            }
        };
    }
}
