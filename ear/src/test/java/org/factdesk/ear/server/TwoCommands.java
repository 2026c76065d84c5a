package org.factdesk.ear.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The README's commands as a newcomer types them, in a copy of the project that was never built: {@code mvn}, Ctrl-C,
 * {@code mvn -Pdist package} and {@code java -jar}. Run by {@code mvn -Ptwo-commands verify}.
 */
class TwoCommands {

    private static final Duration TIME_TO_BUILD = Duration.ofMinutes(30);
    private static final Duration TIME_TO_START = Duration.ofMinutes(2);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(20);
    private static final Set<String> LEFT_OUT = Set.of("target", ".git");

    private final Path place = DeskServer.emptyHome("two-commands");

    @Test
    void theDemoDeskAndTheInstalledDeskStartAsTheReadmeSays() throws Exception {
        Path project = copyOfTheProject();
        demoDeskByOneCommand(project);
        installedDesk(project);
    }

    private void demoDeskByOneCommand(Path project) throws Exception {
        int port = DeskServer.freePort();
        try (Command mvn = Command.of(project, place.resolve("mvn.txt"), port, maven())) {
            mvn.waitFor("To stop it, press Ctrl-C.", TIME_TO_BUILD);
            assertThat(mvn.console())
                    .contains("Factdesk is ready at http://localhost:" + port + "/")
                    .contains("Demo accounts: ", "writer", "checker2", "reviewer2", "editor", "auditor", "admin");
            String password = mvn.found("Password of each: (\\S+)");
            assertThat(get(port, "/sign-in").body()).contains(password);
            HttpResponse<String> articles =
                    get(port, "/api/articles", "Authorization", "Bearer " + token(port, password));
            assertThat(articles.body()).contains("\"headline\"");

            long begin = System.nanoTime();
            mvn.interrupt();
            mvn.end(TIME_TO_STOP);
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            System.out.println("Two commands: Ctrl-C ended mvn and its server in " + took.toMillis() + " ms");
            assertThat(mvn.left()).as("processes left behind").isEmpty();
        }
    }

    private void installedDesk(Path project) throws Exception {
        try (Command build =
                Command.of(project, place.resolve("dist.txt"), DeskServer.freePort(), maven("-Pdist", "package"))) {
            assertThat(build.end(TIME_TO_BUILD)).as(build.console()).isZero();
        }
        Path installed = Files.createDirectories(place.resolve("installed"));
        Path jar = Files.move(project.resolve("ear/target/factdesk.jar"), installed.resolve("factdesk.jar"));
        int port = DeskServer.freePort();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        try (Command desk =
                Command.of(installed, place.resolve("java.txt"), port, List.of(java, "-jar", jar.toString()))) {
            desk.waitFor("To stop it, press Ctrl-C.", TIME_TO_START);
            String link = desk.found("(/account/first-admin\\?key=\\S+)");
            assertThat(get(port, link).statusCode()).isEqualTo(200);
            assertThat(desk.console()).doesNotContain("Demo accounts");
            desk.interrupt();
            desk.end(TIME_TO_STOP);
            assertThat(desk.left()).as("processes left behind").isEmpty();
        }
    }

    private static List<String> maven(String... words) {
        Stream<String> offline =
                System.getProperty("factdesk.offline", "").endsWith("true") ? Stream.of("--offline") : Stream.of();
        Stream<String> always = Stream.of(
                Path.of(System.getProperty("factdesk.maven"), "bin", "mvn").toString(),
                "--batch-mode",
                "-Dmaven.repo.local=" + System.getProperty("factdesk.repository"));
        return Stream.of(always, offline, Stream.of(words))
                .flatMap(part -> part)
                .toList();
    }

    private Path copyOfTheProject() throws IOException {
        Path from = Path.of(System.getProperty("factdesk.project"));
        Path to = Files.createDirectories(place.resolve("project"));
        copy(from, to);
        return to;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> entries = Files.list(from)) {
            for (Path entry : entries.toList()) {
                Path copy = to.resolve(entry.getFileName());
                if (Files.isDirectory(entry)
                        && !LEFT_OUT.contains(entry.getFileName().toString())) {
                    copy(entry, Files.createDirectory(copy));
                } else if (Files.isRegularFile(entry) && !entry.endsWith(".git")) {
                    Files.copy(entry, copy);
                }
            }
        }
    }

    private static String token(int port, String password) throws Exception {
        JsonObject body = Json.createObjectBuilder()
                .add("username", "checker")
                .add("password", password)
                .build();
        HttpRequest request = HttpRequest.newBuilder(address(port, "/api/tokens"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()))
                .build();
        String answer = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        Matcher token = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(answer);
        assertThat(token.find()).as(answer).isTrue();
        return token.group(1);
    }

    private static HttpResponse<String> get(int port, String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(port, path));
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static URI address(int port, String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
