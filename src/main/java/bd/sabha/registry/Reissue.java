package bd.sabha.registry;

/** A paper of somewhere else as it is printed again. */
public record Reissue(byte[] pdf, byte[] docx) {}
