package bd.sabha.word;

/** The namespaces of the document. */
final class Names {

    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

    static final String[] SPACES = {
        "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r", RELATIONSHIPS,
        "xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main",
        "xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "xmlns:v", "urn:schemas-microsoft-com:vml",
        "xmlns:o", "urn:schemas-microsoft-com:office:office"
    };

    private Names() {}
}
