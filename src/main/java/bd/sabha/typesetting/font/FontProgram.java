package bd.sabha.typesetting.font;

import java.util.List;

/** A TrueType file made for one document, and the text that each of its glyphs stands for. */
public record FontProgram(byte[] file, List<String> texts) {}
