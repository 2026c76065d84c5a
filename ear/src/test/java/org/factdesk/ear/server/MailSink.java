package org.factdesk.ear.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that keeps what it gets and can be told to refuse; it speaks as much of RFC 5321 as one sender needs. */
public final class MailSink {

    private final ServerSocket door;
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;

    private MailSink(ServerSocket door) {
        this.door = door;
    }

    /** A server on a free port of this machine. */
    public static MailSink open() {
        try {
            MailSink sink = new MailSink(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
            Thread thread = new Thread(sink::serve, "mail sink");
            thread.setDaemon(true);
            thread.start();
            return sink;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its address as the desk is told it. */
    public String url() {
        return "smtp://127.0.0.1:" + door.getLocalPort();
    }

    /** The mails to this address, whole, the oldest first. */
    public List<String> to(String address) {
        return mails.stream().filter(mail -> mail.contains("To: " + address)).toList();
    }

    /** From now on it takes mail, or does not. */
    public void refuse(boolean wanted) {
        refusing = wanted;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket socket = door.accept()) {
                talk(socket);
            } catch (IOException e) {
                // A sender that goes away in the middle is none of the sink's business: the next one is served.
                continue;
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        say(socket, "220 sink");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.length() < 4 ? line : line.substring(0, 4).toUpperCase(java.util.Locale.ROOT);
            if (word.equals("MAIL") && refusing) {
                say(socket, "451 not now");
            } else if (word.equals("DATA")) {
                say(socket, "354 go on");
                mails.add(read(in));
                say(socket, "250 kept");
            } else if (word.equals("QUIT")) {
                say(socket, "221 bye");
                return;
            } else {
                say(socket, "250 sink");
            }
        }
    }

    private static String read(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void say(Socket socket, String line) throws IOException {
        OutputStream out = socket.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
