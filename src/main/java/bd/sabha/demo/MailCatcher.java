package bd.sabha.demo;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server that delivers nowhere: it keeps what it takes for the mailbox page. A mail is accepted once it is
 * committed, and the same mail that comes a second time is kept once.
 */
class MailCatcher implements AutoCloseable {

    private final JdbcClient database;
    private final Clock clock;
    private final SMTPServer server;

    MailCatcher(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .insertReceivedHeaders(false)
                .simpleMessageListener(new Keeping())
                .build();
        server.start();
    }

    int port() {
        return server.getPortAllocated();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void keep(String address, byte[] raw) {
        database.sql(
                        """
                        insert into caught_mail (message_id, address, caught_at, raw) values (?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(messageId(raw), address, clock.instant().atOffset(ZoneOffset.UTC), raw)
                .update();
    }

    private static String messageId(byte[] raw) {
        try {
            var id = new MimeMessage(null, new ByteArrayInputStream(raw)).getMessageID();
            return id == null ? UUID.randomUUID().toString() : id;
        } catch (MessagingException e) {
            throw new UncheckedIOException(new IOException("not a mail", e));
        }
    }

    private class Keeping implements SimpleMessageListener {
        @Override
        public boolean accept(String from, String recipient) {
            return true;
        }

        @Override
        public void deliver(String from, String recipient, InputStream data) throws IOException {
            keep(recipient, data.readAllBytes());
        }
    }
}
