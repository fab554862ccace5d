package bd.sabha.intake;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something of a reading that the member-secretary can correct.
 *
 * @param name in its part of the page; its words are {@code intake.field.<name>}
 * @param path in the reading
 */
record Field(String name, String path, Kind kind) {

    /** What it holds. */
    enum Kind {
        TEXT,
        /** Of several paragraphs. */
        LONG,
        /** One each. */
        LINES,
        DATE,
        TIME,
        FLAG,
        DEADLINE
    }

    static final List<Field> HEAD = List.of(
            of("title", Kind.TEXT),
            of("officeLines", Kind.LINES),
            of("website", Kind.TEXT),
            of("chair.name", Kind.TEXT),
            of("chair.designation", Kind.TEXT),
            of("chair.location", Kind.TEXT),
            of("date", Kind.DATE),
            of("time", Kind.TIME),
            of("place", Kind.TEXT),
            of("attendance", Kind.TEXT));

    static final List<Field> OPENING = List.of(
            of("opening", Kind.LONG),
            of("previous.confirmed", Kind.FLAG),
            of("previous.unanimous", Kind.FLAG),
            of("previous.amended", Kind.FLAG),
            of("previous.readBy", Kind.TEXT));

    static final List<Field> END = List.of(
            of("closing", Kind.LONG),
            of("signatory.name", Kind.TEXT),
            of("signatory.designation", Kind.TEXT),
            of("signatory.location", Kind.TEXT),
            of("signatureDate", Kind.DATE),
            of("memoNo", Kind.TEXT),
            of("memoDate", Kind.DATE),
            of("memoDateBangla", Kind.TEXT),
            of("issuedBy.name", Kind.TEXT),
            of("issuedBy.designation", Kind.TEXT),
            of("issuedBy.location", Kind.TEXT));

    static final List<Field> DISTRIBUTION =
            List.of(of("distributionHeading", Kind.TEXT), of("distribution", Kind.LINES));

    private static Field of(String path, Kind kind) {
        return new Field(path, path, kind);
    }

    static List<Field> ofItem(int item) {
        return within(
                Paths.item(item),
                of("no", Kind.TEXT),
                of("title", Kind.TEXT),
                of("discussion", Kind.LONG),
                of("afterTable", Kind.LONG));
    }

    static List<Field> ofDecision(int item, int decision) {
        return within(
                Paths.decision(item, decision),
                of("no", Kind.TEXT),
                of("text", Kind.LONG),
                of("implementers", Kind.LINES),
                of("deadline", Kind.DEADLINE));
    }

    private static List<Field> within(String whole, Field... fields) {
        return Stream.of(fields)
                .map(field -> new Field(field.name(), whole + "." + field.path(), field.kind()))
                .toList();
    }

    /** Key of the words that name it. */
    public String label() {
        var key = path.startsWith("items") ? path.contains("decisions") ? "decision." + name : "item." + name : name;
        return "intake.field." + key;
    }
}
