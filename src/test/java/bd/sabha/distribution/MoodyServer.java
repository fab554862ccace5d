package bd.sabha.distribution;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that answers some receivers with what the test tells it to, and takes everything else. */
class MoodyServer implements AutoCloseable {

    private final Map<String, Integer> answers = new ConcurrentHashMap<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private final SMTPServer server =
            SMTPServer.port(0).messageHandlerFactory(context -> new Receiving()).build();

    MoodyServer() {
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    void answers(String address, int code) {
        answers.put(address, code);
    }

    void takesAll() {
        answers.clear();
    }

    /** Who got a mail, in order. */
    List<String> taken() {
        return taken;
    }

    @Override
    public void close() {
        server.stop();
    }

    private class Receiving implements MessageHandler {

        private String to = "";

        @Override
        public void from(String address) {}

        @Override
        public void recipient(String address) throws RejectException {
            var code = answers.getOrDefault(address, 250);
            if (code != 250) throw new RejectException(code, "moody");
            to = address;
        }

        @Override
        public String data(InputStream data) throws java.io.IOException {
            data.readAllBytes();
            taken.add(to);
            return "taken";
        }

        @Override
        public void done() {}
    }
}
