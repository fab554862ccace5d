package bd.sabha.signing;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Duration;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An authority that certifies times (RFC 3161 over HTTP). */
final class TimeStampSource implements TSPSource {

    private static final Logger LOG = LoggerFactory.getLogger(TimeStampSource.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int MOST_BYTES = 100_000;

    private final String address;

    TimeStampSource(String address) {
        this.address = address;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        try {
            var generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            var request = generator.generate(
                    new ASN1ObjectIdentifier(algorithm.getOid()), digest, new BigInteger(64, new SecureRandom()));
            return new TimestampBinary(answer(request).getTimeStampToken().getEncoded());
        } catch (IOException | TSPException | RuntimeException e) {
            LOG.warn("no time stamp from {}: {}", address, e.toString());
            throw new SigningTrouble.NoTimeStamp();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SigningTrouble.NoTimeStamp();
        }
    }

    private TimeStampResponse answer(TimeStampRequest request) throws IOException, InterruptedException, TSPException {
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        var asked = HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()))
                .build();
        var answer = client.send(asked, HttpResponse.BodyHandlers.ofInputStream());
        try (var body = answer.body()) {
            var response = new TimeStampResponse(body.readNBytes(MOST_BYTES));
            response.validate(request);
            if (answer.statusCode() != 200 || response.getTimeStampToken() == null) {
                throw new IOException("answered " + answer.statusCode() + " " + response.getStatusString());
            }
            return response;
        }
    }
}
