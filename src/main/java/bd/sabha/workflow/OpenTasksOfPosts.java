package bd.sabha.workflow;

import bd.sabha.directory.OpenTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the open tasks of a post, for whoever hands it over. */
@Component
class OpenTasksOfPosts implements OpenTasks {

    private final JdbcClient jdbc;

    OpenTasksOfPosts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long count(long postId) {
        return jdbc.sql("select count(*) from inbox where post_id = ?")
                .param(postId)
                .query(Long.class)
                .single();
    }
}
