package org.factdesk.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the web API and the resource classes name the same calls. */
class OpenApiTest {

    private static final java.nio.file.Path DESCRIPTION =
            java.nio.file.Path.of("src/main/webapp/META-INF/openapi.yaml");
    private static final Pattern PATH = Pattern.compile("^ {2}(/\\S*):$");
    private static final Pattern METHOD = Pattern.compile("^ {4}(get|put|post|patch|delete):$");

    @Test
    void everyCallIsDescribedAndEveryDescribedCallIsThere() throws Exception {
        Set<String> calls = calls();
        assertThat(calls).hasSizeGreaterThan(20);
        assertThat(described()).isEqualTo(calls);
    }

    private static Set<String> described() throws IOException {
        Set<String> found = new TreeSet<>();
        String path = null;
        for (String line : Files.readAllLines(DESCRIPTION)) {
            Matcher address = PATH.matcher(line);
            Matcher method = METHOD.matcher(line);
            if (address.matches()) {
                path = address.group(1);
            } else if (path != null && method.matches()) {
                found.add(method.group(1).toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return found;
    }

    private static Set<String> calls() throws Exception {
        java.nio.file.Path root = java.nio.file.Path.of(ApiRoot.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<String> found = new TreeSet<>();
        try (Stream<java.nio.file.Path> files = Files.walk(root)) {
            for (java.nio.file.Path file : files.filter(file -> file.toString().endsWith("Resource.class"))
                    .toList()) {
                String name = root.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), ".");
                calls(Class.forName(name.substring(0, name.length() - ".class".length())), found);
            }
        }
        return found;
    }

    private static void calls(Class<?> resource, Set<String> found) {
        Path base = resource.getAnnotation(Path.class);
        assertThat(base).as(resource.getName()).isNotNull();
        for (Method method : resource.getDeclaredMethods()) {
            Path own = method.getAnnotation(Path.class);
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (http != null) {
                    found.add(http.value() + " /" + base.value() + (own == null ? "" : "/" + own.value()));
                }
            }
        }
    }
}
