package org.factdesk.ear.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.factdesk.domain.account.Role;
import org.factdesk.ear.server.Api;
import org.factdesk.service.claim.ClaimDesk;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Every method of every bean is called in every role: it lets in whom its annotation names, and nobody else. */
@Order(2)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("the server that tests deploy to")
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RoleMatrixIT {

    private static final Map<Role, String> PEOPLE = Map.of(
            Role.WRITER, "writer",
            Role.CHECKER, "checker",
            Role.REVIEWER, "reviewer",
            Role.DESK_EDITOR, "editor",
            Role.AUDITOR, "auditor",
            Role.ADMIN, "admin");

    @Deployment
    static EnterpriseArchive desk() {
        return Deployed.with(RoleMatrixIT.class, Stage.class, Deeds.class);
    }

    @Test
    void everyMethodOfTheServicesLetsInWhomItNamesAndNobodyElse() throws Exception {
        int looked = 0;
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Role, String> person : PEOPLE.entrySet()) {
            Api caller = Inside.as(person.getValue());
            for (Class<?> bean : beans()) {
                Map<String, Boolean> doors = doors(caller, bean);
                for (Method method : methods(bean)) {
                    looked++;
                    boolean expected = names(method, person.getKey());
                    if (!Boolean.valueOf(expected).equals(doors.get(method.toGenericString()))) {
                        wrong.add(person.getKey() + " " + method + " should be " + expected);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(looked).isGreaterThan(300);
    }

    @Test
    void everybodyDoesToTheirOwnAndToTheThingsOfOthersWhatTheyMayAndNothingElse() {
        OwnAndForeign matrix = new OwnAndForeign(PEOPLE);
        assertThat(matrix.surprises()).isEmpty();
        assertThat(matrix.tried()).isGreaterThan(400);
    }

    private static Map<String, Boolean> doors(Api caller, Class<?> bean) {
        Map<String, Boolean> doors = new LinkedHashMap<>();
        Inside.stage(caller, "doors", bean.getName()).lines().forEach(line -> {
            String[] parts = line.split("\t");
            doors.put(parts[0], parts[1].equals("in"));
        });
        return doors;
    }

    private static boolean names(Method method, Role role) {
        AnnotatedElement told = Stream.of(method, method.getDeclaringClass())
                .filter(place -> place.isAnnotationPresent(RolesAllowed.class)
                        || place.isAnnotationPresent(PermitAll.class)
                        || place.isAnnotationPresent(DenyAll.class))
                .findFirst()
                .orElseThrow(() -> new AssertionError(method + " says nothing of who may call it"));
        if (told.isAnnotationPresent(PermitAll.class)) {
            return true;
        }
        return told.isAnnotationPresent(RolesAllowed.class)
                && Set.of(told.getAnnotation(RolesAllowed.class).value()).contains(role.name());
    }

    private static List<Method> methods(Class<?> bean) {
        return Arrays.stream(bean.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }

    private static List<Class<?>> beans() throws IOException, URISyntaxException, ClassNotFoundException {
        Path place = Path.of(ClaimDesk.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        if (Files.isDirectory(place)) {
            return beansUnder(place);
        }
        try (java.nio.file.FileSystem jar = java.nio.file.FileSystems.newFileSystem(place)) {
            return beansUnder(jar.getPath("/"));
        }
    }

    private static List<Class<?>> beansUnder(Path root) throws IOException, ClassNotFoundException {
        List<Class<?>> beans = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                Class<?> type = name.startsWith("org.factdesk.")
                        ? Class.forName(name, false, RoleMatrixIT.class.getClassLoader())
                        : Object.class;
                if (type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class)) {
                    beans.add(type);
                }
            }
        }
        return beans;
    }
}
