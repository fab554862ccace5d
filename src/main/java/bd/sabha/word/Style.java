package bd.sabha.word;

/** Everything that the style sheets say of an element. */
record Style(Look look, Box box) {}
