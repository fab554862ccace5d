package bd.sabha.registry;

import bd.sabha.directory.Viewer;
import bd.sabha.registry.Documents.Document;
import bd.sabha.workflow.Subject;
import java.util.List;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who may read a document. */
@Component
class Reading {

    private final Documents documents;
    private final Shelves shelves;
    private final List<DocumentAccess> access;

    Reading(Documents documents, Shelves shelves, List<DocumentAccess> access) {
        this.documents = documents;
        this.shelves = shelves;
        this.access = access;
    }

    /**
     * @throws java.util.NoSuchElementException when there is no such document
     * @throws AccessDeniedException when it is not for the viewer
     */
    Document of(long id, Viewer viewer) {
        var document = documents.get(id);
        var subject = Subject.parse(document.subject());
        if (!viewer.administrator()
                && !isOnShelf(document, viewer)
                && access.stream().noneMatch(it -> it.allows(viewer, subject))) {
            throw new AccessDeniedException(subject.path());
        }
        return document;
    }

    /** What the archive lists can be opened. */
    private boolean isOnShelf(Document document, Viewer viewer) {
        return shelves.of(viewer).stream()
                .anyMatch(shelf -> Objects.equals(shelf.committeeId(), document.committeeId()));
    }
}
