package bd.sabha.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who sends the forms of a running Sabha without a browser: cookies, hidden values and all. */
public class Clerk {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\"[^>]* name=\"(_csrf|sha256)\"[^>]* value=\"([^\"]*)\"");

    private final SabhaProcess sabha;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    public Clerk(SabhaProcess sabha, String username) {
        this.sabha = sabha;
        sends("/login", "/login", "username", username, "password", "sabha");
    }

    /** Completes the latest open task of that kind. */
    public void completes(String task, String... answers) {
        var id = sabha.database()
                .sql("select task_id from inbox where task = ? order by created_at desc limit 1")
                .param(task)
                .query(String.class)
                .single();
        sends("/tasks/" + id, "/tasks/" + id, answers);
    }

    /** Opens a page and sends a form of it: field, value, field, value. */
    public void sends(String page, String form, String... fields) {
        var hidden = HIDDEN.matcher(body(HttpRequest.newBuilder(uri(page)).build()))
                .results()
                .flatMap(match -> Stream.of(match.group(1), match.group(2)));
        var pairs = Stream.concat(hidden, Arrays.stream(fields))
                .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                .toList();
        var sent = Stream.iterate(0, i -> i < pairs.size(), i -> i + 2)
                .map(i -> pairs.get(i) + "=" + pairs.get(i + 1))
                .distinct()
                .collect(Collectors.joining("&"));
        body(HttpRequest.newBuilder(uri(form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(sent))
                .build());
    }

    private URI uri(String path) {
        return URI.create(sabha.url() + path);
    }

    private String body(HttpRequest request) {
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200)
                throw new IllegalStateException(request + " is answered " + answer.statusCode());
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
