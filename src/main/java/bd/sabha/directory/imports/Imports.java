package bd.sabha.directory.imports;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Imports files: all of what they say, or nothing. */
@Component
class Imports {

    /** In the order in which others come to them: who changes an office or a post takes the version first. */
    private static final List<String> LOCKS = List.of(
            "lock table incumbency, person in share row exclusive mode",
            "lock table register_version in exclusive mode",
            "lock table office, post in share row exclusive mode");

    private final ImportFiles files;
    private final DryRuns dryRuns;
    private final RegisterWriter writer;
    private final JdbcClient jdbc;

    Imports(ImportFiles files, DryRuns dryRuns, RegisterWriter writer, JdbcClient jdbc) {
        this.files = files;
        this.dryRuns = dryRuns;
        this.writer = writer;
        this.jdbc = jdbc;
    }

    /** How pressing the button ended. */
    enum Outcome {
        IMPORTED,
        ALREADY_IMPORTED,
        /** The register is another one than at the dry run, and no longer lets it happen. */
        OVERTAKEN
    }

    /** @throws NoSuchElementException when there is no such import */
    DryRun dryRun(long id) {
        return dryRuns.of(files.uploads(id));
    }

    /** Looks at everything again while nobody can change the register, and writes it. */
    @Transactional
    Outcome apply(long id) {
        if (files.lock(id).importedAt() != null) {
            return Outcome.ALREADY_IMPORTED;
        }
        LOCKS.forEach(lock -> jdbc.sql(lock).update());
        var plan = dryRun(id);
        if (!plan.isPossible()) {
            return Outcome.OVERTAKEN;
        }
        writer.write(plan);
        files.imported(id, plan.counts());
        return Outcome.IMPORTED;
    }
}
