package bd.sabha.reading.section;

/** What a column of items holds; in the order in which most offices have them. */
enum Role {
    NUMBER,
    TITLE,
    DISCUSSION,
    DECISION,
    IMPLEMENTER,
    DEADLINE,
    REMARK
}
