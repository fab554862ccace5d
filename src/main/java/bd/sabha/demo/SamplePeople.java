package bd.sabha.demo;

import bd.sabha.directory.LoginSuggestions;
import bd.sabha.directory.Viewer.Holding;
import bd.sabha.directory.Viewers;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Offers the sample's people on the login page. */
@Component
@Profile("!production")
class SamplePeople implements LoginSuggestions {

    private final JdbcClient jdbc;
    private final Viewers viewers;

    SamplePeople(JdbcClient jdbc, Viewers viewers) {
        this.jdbc = jdbc;
        this.viewers = viewers;
    }

    @Override
    public List<Suggestion> suggestions() {
        var usernames = jdbc.sql(
                        """
                        select username from account where exists (select from sample_content)
                         order by administrator, position(username in 'dc,acict,programmer,uno.rampal,ap.rampal,divcom,meherpur,bandarban,ssd')
                        """)
                .query(String.class)
                .list();
        return usernames.stream()
                .flatMap(username -> viewers.find(username).stream())
                .map(viewer -> new Suggestion(
                        viewer.username(),
                        SampleOffices.PASSWORD,
                        viewer.name(),
                        viewer.holdings().stream().map(Holding::post).collect(Collectors.joining("; "))))
                .toList();
    }
}
