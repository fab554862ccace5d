package bd.sabha.directory;

/** What waits to be done in a post; told by whoever keeps the tasks, since the register knows none. */
public interface OpenTasks {

    /** How many tasks are open for the post. They stay with it, whoever holds it. */
    long count(long postId);
}
