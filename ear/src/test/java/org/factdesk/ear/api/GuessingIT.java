package org.factdesk.ear.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factdesk.ear.api.Caller.NOBODY;
import static org.factdesk.ear.api.Caller.as;
import static org.factdesk.ear.api.Caller.json;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.factdesk.ear.server.DeskServer;
import org.junit.jupiter.api.Test;

/** Ten thousand guesses at one account, many at a time and by every door that takes a password. */
class GuessingIT {

    private static final int GUESSES = 10_000;
    private static final int AT_A_TIME = 32;
    /** As many as one page can be sent off before a session forgets it. */
    private static final int AT_THE_PAGE = 15;

    private static final int FREE = 8;
    private static final long SECONDS_PER_FURTHER_GUESS = 5;
    private static final String VICTIM = "writer";

    @Test
    void ofTenThousandGuessesAtATimeHardlyAnyIsHeardAndTheOwnerStillGetsIn() throws InterruptedException {
        as(VICTIM);
        Place guesser = new Place("127.0.0.66");
        long begin = System.nanoTime();
        List<Place.Heard> answers = guesses(guesser, GUESSES);
        List<Place.Heard> atThePage = guessesAtThePage(guesser, AT_THE_PAGE);
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin);

        assertThat(answers).hasSize(GUESSES).allSatisfy(GuessingIT::isRefused);
        assertThat(atThePage).allSatisfy(GuessingIT::isRefused);
        long checked = answers.stream().filter(heard -> heard.status() == 401).count()
                + atThePage.stream().filter(heard -> heard.status() == 200).count();
        assertThat(checked).isBetween((long) FREE, FREE + 1 + seconds / SECONDS_PER_FURTHER_GUESS);

        NOBODY.post("/api/tokens", json("username", VICTIM, "password", DeskServer.PASSWORD))
                .is(201);
        assertThat(guess(guesser, "auditor", DeskServer.PASSWORD).status()).isEqualTo(201);
    }

    private static List<Place.Heard> guesses(Place guesser, int many) throws InterruptedException {
        ConcurrentLinkedQueue<Place.Heard> answers = new ConcurrentLinkedQueue<>();
        ExecutorService guessers = Executors.newFixedThreadPool(AT_A_TIME);
        for (int i = 0; i < many; i++) {
            String password = "guess number " + i;
            guessers.execute(() -> answers.add(guess(guesser, VICTIM, password)));
        }
        guessers.shutdown();
        assertThat(guessers.awaitTermination(30, TimeUnit.MINUTES)).isTrue();
        return List.copyOf(answers);
    }

    private static Place.Heard guess(Place guesser, String username, String password) {
        String body = json("username", username, "password", password).toString();
        return guesser.post("/api/tokens", body, "Content-Type: application/json");
    }

    private static List<Place.Heard> guessesAtThePage(Place guesser, int many) {
        Place.Heard page = guesser.get("/sign-in");
        String cookie = page.found("Set-Cookie: (factdesk=[^;]+)");
        String state = page.found("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
        String nonce = page.found("'nonce-([^']+)'");
        return IntStream.range(0, many)
                .mapToObj(i -> guesser.post(
                        "/sign-in",
                        "signIn_SUBMIT=1&signIn:go=&signIn:username=" + VICTIM + "&signIn:password=guess+" + i
                                + "&primefaces.nonce=" + nonce
                                + "&jakarta.faces.ViewState=" + URLEncoder.encode(state, StandardCharsets.UTF_8),
                        "Content-Type: application/x-www-form-urlencoded",
                        "Cookie: " + cookie))
                .toList();
    }

    /** A guess that was looked at is told that it is wrong; every other that, and how long, it has to wait. */
    private static void isRefused(Place.Heard heard) {
        if (heard.status() == 429) {
            assertThat(Integer.parseInt(heard.header("Retry-After"))).isPositive();
        } else {
            assertThat(heard.text()).containsAnyOf("wrong-credentials", "The username or the password is wrong");
        }
    }
}
