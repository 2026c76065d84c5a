package org.factdesk.ear.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.factdesk.ear.server.DeskServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody's session, without the browser around it: pages are asked for, and not drawn. */
final class SignedInBrowser {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final DeskServer desk;

    SignedInBrowser(DeskServer desk, String username) {
        this.desk = desk;
        Document page = Jsoup.parse(text(HttpRequest.newBuilder(desk.uri("/sign-in"))));
        List<String> fields = new ArrayList<>();
        for (Element field : page.select("form#signIn input, form#signIn button[name]")) {
            String name = field.attr("name");
            String value = field.attr("type").equals("password")
                    ? DeskServer.PASSWORD
                    : name.endsWith("username") ? username : field.attr("value");
            fields.add(encoded(name) + "=" + encoded(value));
        }
        URI action = desk.uri(page.selectFirst("form#signIn").attr("action"));
        String answer = text(HttpRequest.newBuilder(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", fields))));
        if (!answer.contains("data-user=\"" + username + "\"")) {
            throw new IllegalStateException(username + " could not sign in: " + answer);
        }
    }

    /** Opens a page; it must be there and hold these words. */
    void open(String path, String words) {
        String page = text(HttpRequest.newBuilder(desk.uri(path)));
        if (!page.contains(words)) {
            throw new IllegalStateException(path + " does not show “" + words + "”: " + page);
        }
    }

    private String text(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(response.uri() + ": " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
