package bd.sabha.directory.imports;

import bd.sabha.directory.imports.Finding.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The characters of a table of text, and the character that stands between its cells. */
record CsvText(String text, char separator, int skippedLines) {

    private static final Pattern DECLARED = Pattern.compile("^sep=(.)\\R");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    static CsvText of(byte[] content) throws Unreadable {
        var text = decoded(content);
        var declared = DECLARED.matcher(text);
        return declared.find()
                ? new CsvText(text.substring(declared.end()), declared.group(1).charAt(0), 1)
                : new CsvText(text, mostFrequent(text), 0);
    }

    private static String decoded(byte[] content) throws Unreadable {
        var charset = FileKind.isUtf16(content) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        var bytes = ByteBuffer.wrap(content);
        try {
            var text = charset.newDecoder().decode(bytes).toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException notThat) {
            throw new Unreadable(Reason.NOT_UTF8, lineAt(content, bytes.position()));
        }
    }

    private static int lineAt(byte[] content, int position) {
        var lines = 1;
        for (var i = 0; i < position; i++) {
            if (content[i] == '\n') {
                lines++;
            }
        }
        return lines;
    }

    private static char mostFrequent(String text) {
        var head = text.lines().filter(line -> !line.isBlank()).limit(1).collect(Collectors.joining());
        var unquoted = CharBuffer.wrap(QUOTED.matcher(head).replaceAll(""));
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) {
            if (count(unquoted, candidate) > count(unquoted, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(CharSequence text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
