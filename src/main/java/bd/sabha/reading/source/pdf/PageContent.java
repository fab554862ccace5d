package bd.sabha.reading.source.pdf;

import java.util.List;

/** What is drawn on a page. @param glyphs in the order of drawing */
record PageContent(int number, float width, float height, List<Glyph> glyphs, List<Rule> rules) {}
