package bd.sabha.minutes;

/**
 * Minutes on a page where they may be written.
 *
 * @param typed what could not be kept
 * @param back the page to return to
 */
record Writing(Folder folder, Typed typed, String back) {}
