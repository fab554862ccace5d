package bd.sabha.typesetting.font;

/** A glyph of the typeface and where it stands, in font units from the origin of its unit. */
record Component(int glyph, int x, int y) {}
