package bd.sabha.signing;

import java.math.BigInteger;
import java.util.List;

/**
 * The one part of a signed PDF that a signature does not cover: its own place. There is the signature, written as
 * hexadecimal digits in one case, and nothing but zeros after it.
 */
final class SignatureGap {

    private SignatureGap() {}

    static boolean isClean(byte[] pdf, List<BigInteger> range) {
        if (range.size() != 4) {
            return false;
        }
        var from = range.get(1).longValue();
        var to = range.get(2).longValue();
        if (from < 0 || to > pdf.length || to - from < 6 || pdf[(int) from] != '<' || pdf[(int) to - 1] != '>') {
            return false;
        }
        return isClean(pdf, (int) from + 1, (int) to - 1);
    }

    private static boolean isClean(byte[] pdf, int from, int to) {
        var lower = false;
        var upper = false;
        for (var i = from; i < to; i++) {
            if (Character.digit(pdf[i], 16) < 0 || pdf[i] < 0) {
                return false;
            }
            lower |= pdf[i] >= 'a';
            upper |= pdf[i] >= 'A' && pdf[i] <= 'F';
        }
        return !(lower && upper) && isZero(pdf, from + 2 * length(pdf, from, to), to);
    }

    private static boolean isZero(byte[] pdf, int from, int to) {
        for (var i = from; i < to; i++) {
            if (pdf[i] != '0') {
                return false;
            }
        }
        return true;
    }

    /** How many bytes the signature has, by its own (DER) head; all of them when it does not tell. */
    private static int length(byte[] pdf, int from, int to) {
        var all = (to - from) / 2;
        var first = at(pdf, from, 1);
        if (first < 0x80 || first == 0x80) {
            return first == 0x80 ? all : Math.min(all, 2 + first);
        }
        var length = 0L;
        for (var i = 0; i < first - 0x80 && 2 + i < all && length < all; i++) {
            length = length * 256 + at(pdf, from, 2 + i);
        }
        return (int) Math.min(all, 2 + (first - 0x80) + length);
    }

    private static int at(byte[] pdf, int from, int index) {
        return 16 * Character.digit(pdf[from + 2 * index], 16) + Character.digit(pdf[from + 2 * index + 1], 16);
    }
}
