package bd.sabha.registry;

import bd.sabha.registry.Rendition.Format;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The SQL of the documents' files. Each is written once and stays. */
@Component
class Renditions {

    private static final String SELECT =
            """
            select id, document_id, format, revision, media_type, file_name, length(bytes) as size, sha256, created_at
            from rendition
            """;

    private static final String FILE =
            "select file_name, media_type, bytes from rendition where document_id = ? and format = ? ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Renditions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A file that is not kept yet. */
    record File(Format format, String mediaType, String name, byte[] bytes) {

        static File of(Format format, String title, byte[] bytes) {
            return new File(format, format.mediaType(), FileNames.of(title, format), bytes);
        }
    }

    /** Every file of a document, in order. */
    List<Rendition> of(long documentId) {
        return jdbc.sql(SELECT + "where document_id = ? order by format, revision")
                .param(documentId)
                .query(Rendition.class)
                .list();
    }

    /** Who has these bytes already, of what was made here or signed here. */
    Optional<Rendition> withSha256(Collection<String> hashes) {
        return jdbc.sql(SELECT
                        + "where sha256 = any(:hashes) and format <> 'ORIGINAL' order by revision desc, id limit 1")
                .param("hashes", hashes.toArray(String[]::new))
                .query(Rendition.class)
                .optional();
    }

    Optional<DocumentFile> last(long documentId, Format format) {
        return jdbc.sql(FILE + "order by revision desc limit 1")
                .params(documentId, format.name())
                .query((row, number) -> file(row))
                .optional();
    }

    Optional<DocumentFile> file(long documentId, Format format, int revision) {
        return jdbc.sql(FILE + "and revision = ?")
                .params(documentId, format.name(), revision)
                .query((row, number) -> file(row))
                .optional();
    }

    private static DocumentFile file(ResultSet row) throws SQLException {
        return new DocumentFile(row.getString("file_name"), row.getString("media_type"), row.getBytes("bytes"));
    }

    /** Keeps the first file of its format; one that is there already stays. */
    void first(long documentId, File file) {
        insert(documentId, file, 1);
    }

    /** Keeps a file after those of its format; whoever adds one waits for who adds one before. */
    void next(long documentId, File file) {
        jdbc.sql("select id from document where id = ? for update")
                .param(documentId)
                .query(Long.class)
                .single();
        var last = jdbc.sql("select coalesce(max(revision), 0) from rendition where document_id = ? and format = ?")
                .params(documentId, file.format().name())
                .query(Integer.class)
                .single();
        insert(documentId, file, last + 1);
    }

    private void insert(long documentId, File file, int revision) {
        jdbc.sql(
                        """
                        insert into rendition
                            (document_id, format, revision, media_type, file_name, bytes, sha256, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (document_id, format, revision) do nothing
                        """)
                .params(
                        documentId,
                        file.format().name(),
                        revision,
                        file.mediaType(),
                        file.name(),
                        file.bytes(),
                        Signatures.sha256(file.bytes()),
                        Timestamp.from(clock.instant()))
                .update();
    }
}
