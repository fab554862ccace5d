package bd.sabha.committee;

/** How an office lays out what was discussed and decided: in a table of so many columns, or in numbered paragraphs. */
public enum MinutesLayout {
    THREE_COLUMNS,
    FOUR_COLUMNS,
    FIVE_COLUMNS,
    PROSE
}
