package org.factdesk.ear.inside;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.factdesk.ear.server.Api;

/** The way from a test outside to the desk that Arquillian deployed, and to its {@link Stage}. */
final class Inside {

    static final URI ADDRESS = URI.create("http://127.0.0.1:" + System.getProperty("factdesk.port") + "/factdesk/");

    private static final Map<String, Api> PEOPLE = new ConcurrentHashMap<>();

    private Inside() {}

    /** With a token that is got once: the desk's home outlives what is deployed, and a sign-in takes long. */
    static Api as(String username) {
        return PEOPLE.computeIfAbsent(username, name -> Api.as(name, ADDRESS));
    }

    static String stage(Api who, String what, String body) {
        HttpResponse<String> answer = who.send("POST", "stage/" + what, body);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(what + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    static long number(Api who, String sql) {
        return Long.parseLong(stage(who, "number", sql));
    }

    /** Adds an article of so many sentences, each of which stands there once. */
    static String article(Api writer, String name, int sentences) {
        StringBuilder text = new StringBuilder("Report " + name);
        for (int i = 0; i < sentences; i++) {
            text.append("\n\n").append(sentence(name, i));
        }
        return writer.post("articles", Json.createObjectBuilder().add("text", text.toString()))
                .getString("id");
    }

    static String claim(Api checker, String article, String name, int sentence) {
        return checker.post("articles/" + article + "/claims", quoting(sentence(name, sentence)))
                .getString("id");
    }

    static JsonObjectBuilder quoting(String words) {
        return Json.createObjectBuilder()
                .add("quote", Json.createObjectBuilder().add("exact", words));
    }

    static String sentence(String name, int number) {
        return "In week " + number + " " + name + " counted crossings.";
    }
}
