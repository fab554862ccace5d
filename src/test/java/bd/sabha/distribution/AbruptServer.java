package bd.sabha.distribution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that hangs up when it has a mail, before or after it says yes. */
class AbruptServer implements AutoCloseable {

    private final AtomicInteger mails = new AtomicInteger();
    private final boolean answers;
    private final ServerSocket server;

    AbruptServer(boolean answers) {
        this.answers = answers;
        try {
            server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var thread = new Thread(this::serve);
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    int mails() {
        return mails.get();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (var caller = server.accept()) {
                talk(caller);
            } catch (IOException hangUp) {
                // the next caller
            }
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 abrupt");
        var line = in.readLine();
        while (line != null && !line.equals("DATA")) {
            say(caller, "250 go on");
            line = in.readLine();
        }
        say(caller, "354 listening");
        while (line != null && !line.equals(".")) line = in.readLine();
        mails.incrementAndGet();
        if (answers) say(caller, "250 taken");
        caller.setSoLinger(true, 0);
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
        if (words.endsWith("taken")) pause();
    }

    /** Long enough for the caller to read the answer before the line is cut. */
    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
