package bd.sabha.minutes;

import bd.sabha.minutes.Paper.Implementers;
import java.util.List;

/**
 * The items of a paper as its layout sets them.
 *
 * @param layout names the fragment that lays them out
 * @param blocks of a table; empty: they are set in prose
 */
record Items(String layout, List<String> columns, List<Block> blocks, List<Prose> prose, List<Entry> distribution) {

    /** Rows of the table, and what follows them as wide as the page before the table goes on. */
    record Block(List<Row> rows, List<Passage> below) {}

    /** @param lead the first paragraph of the discussion, which may stand behind the title */
    record Row(
            String number,
            String title,
            List<Passage> discussion,
            List<Decision> decisions,
            List<Implementers> implementers) {

        /** The title as it stands before the first words of the discussion. */
        public String heading() {
            return lead().isEmpty() || title.isEmpty() || endsWithMark() ? title : title + ":";
        }

        private boolean endsWithMark() {
            var last = title.codePointBefore(title.length());
            return Character.getType(last) == Character.OTHER_PUNCTUATION;
        }

        public String lead() {
            return Items.lead(discussion);
        }

        public List<Passage> rest() {
            return Items.rest(discussion);
        }
    }

    /** @param rest paragraphs and tables after the first words */
    record Decision(String number, String words, List<Passage> rest, String implementers) {}

    /** An item in numbered paragraphs. */
    record Prose(
            String heading,
            String discussionLabel,
            List<Passage> discussion,
            String decisionLabel,
            List<Decision> decisions) {

        public String lead() {
            return Items.lead(discussion);
        }

        public List<Passage> rest() {
            return Items.rest(discussion);
        }
    }

    /** A line of the distribution list. */
    record Entry(String number, String words) {}

    static String lead(List<Passage> passages) {
        return passages.isEmpty() ? "" : passages.get(0).text();
    }

    static List<Passage> rest(List<Passage> passages) {
        return passages.isEmpty() || passages.get(0).isTable() ? passages : passages.subList(1, passages.size());
    }
}
