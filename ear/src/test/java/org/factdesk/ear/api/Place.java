package org.factdesk.ear.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factdesk.ear.server.SharedDesk;

/**
 * A place from which the desk is called: an address of the machine's loopback network, so that what is held against it
 * is held against nobody else. Each call is a connection of its own, and its address is sent as it stands.
 */
record Place(String address) {

    /** What came back, headers and body in one. */
    record Heard(int status, String text) {

        String header(String name) {
            return found("(?im)^" + name + ": *(.*?)\\r?$");
        }

        String found(String pattern) {
            Matcher matcher = Pattern.compile(pattern).matcher(text);
            return matcher.find() ? matcher.group(1) : null;
        }
    }

    /** @param headers whole lines */
    Heard get(String path, String... headers) {
        return call("GET", path, "", headers);
    }

    /** @param headers whole lines */
    Heard post(String path, String body, String... headers) {
        return call("POST", path, body, headers);
    }

    private Heard call(String method, String path, String body, String... headers) {
        URI desk = SharedDesk.server().uri("/");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String request = method + " " + path + " HTTP/1.0\r\nHost: " + desk.getAuthority() + "\r\nContent-Length: "
                + bytes.length + "\r\n" + String.join("\r\n", headers) + (headers.length == 0 ? "" : "\r\n") + "\r\n";
        try (Socket socket = new Socket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
            socket.connect(new InetSocketAddress(desk.getHost(), desk.getPort()));
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            String text = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Heard(Integer.parseInt(text.split(" ", 3)[1]), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
