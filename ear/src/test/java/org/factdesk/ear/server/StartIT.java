package org.factdesk.ear.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class StartIT {

    @Test
    void theDeskStartsStopsAndStartsAgainAfterBeingKilled() throws Exception {
        try (DeskServer desk = DeskServer.demo("start").start()) {
            assertThat(get(desk, "/health/ready")).isEqualTo(200);
            assertThat(get(desk, "/sign-in")).isEqualTo(200);
            desk.kill();
            desk.start();
            assertThat(get(desk, "/sign-in")).isEqualTo(200);
            long begin = System.nanoTime();
            assertThat(desk.stop()).isEqualTo(143);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        }
    }

    private static int get(DeskServer desk, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(desk.uri(path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
