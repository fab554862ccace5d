package bd.sabha.directory.imports;

/** A file as it was handed in. */
record Upload(String name, byte[] content) {}
