package bd.sabha.reading;

/** A file as somebody gave it. @param name as they call it, trusted for nothing; @param bytes its content */
public record SourceFile(String name, byte[] bytes) {}
