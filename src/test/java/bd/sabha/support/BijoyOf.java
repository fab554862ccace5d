package bd.sabha.support;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Unicode as a typist of Bijoy types it, for tests. Written from tables of converters that go this way, not from the product's
 * own table, so that a mistake there does not cancel itself out.
 */
public final class BijoyOf {

    private static final String CONSONANT = "(?:[\u0995-\u09b9\u09ce]\u09bc?+)";
    private static final Pattern SYLLABLE = Pattern.compile("(?<reph>র্(?=" + CONSONANT + "))?+(?<letters>" + CONSONANT
            + "(?:\u200d?+্" + CONSONANT + ")*+|[\u0985-\u0994](?:্য)?+)(?<vowel>[\u09be-\u09cc\u09d7]?+)(?<shown>্(?!"
            + CONSONANT + ")\u200c?+)?+");

    private static final Map<String, String> CONJUNCTS = pairs(
            """
            ক্ক ° ক্ট ± ক্ষ্ম ² ক্ত ³ ক্ম ´ ক্র µ ক্ষ ¶ ক্স · গ্গ ¹ গ্দ º গ্ধ » ঙ্ক ¼ ঙ্গ ½ জ্জ ¾ জ্ঝ À জ্ঞ Á ঞ্চ Â ঞ্ছ Ã ঞ্জ Ä ঞ্ঝ Å
            ট্ট Æ ড্ড Ç ণ্ট È ণ্ঠ É ণ্ড Ð ত্ত Ë ত্থ Ì ত্র Î দ্দ Ï দ্ধ × দ্ব Ø দ্ম Ù ন্ঠ Ú ন্ড Û ন্ধ Ü ন্স Ý প্ট Þ প্ত ß প্প à প্স á
            ব্জ â ব্দ ã ব্ধ ä ভ্র å ম্ফ ç ল্ক é ল্গ ê ল্ট ë ল্ড ì ল্প í ল্ফ î শ্চ ð শ্ছ ñ ষ্ণ ò ষ্ট ó ষ্ঠ ô ষ্ফ õ স্খ ö স্ট ÷ স্ফ ù
            হ্ন ý হ্ম þ স্ক্র ¯Œ স্ক ¯‹ স্ত্র ¯¿ স্ত ¯Í স্থ ¯’ স্প ¯ú স্ব ¯^ স্ম ¯§ স্ল ¯ø স্ন mœ ষ্ক্র ®Œ ষ্ক ®‹ ষ্প ®ú ষ্ম ®§
            ন্ত্র š¿ ন্ত šÍ ন্থ š’ ন্দ্ব ›Ø ন্দ ›` ন্ট ›U ন্ন bœ ন্ব š^ ন্ম b¥ ম্প ¤ú ম্ব ¤^ ম্ভ ¤¢ ম্ম ¤§ ম্ল ¤ø ম্ন gœ চ্চ ”P চ্ছ ”Q
            চ্ঞ ”T ঙ্খ •L ঙ্ঘ •N ঙ্ক্ষ •¶ দ্গ ˜M দ্ঘ ˜N দ্ভ ™¢ ক্ব K¡ ক্ল K¬ গ্ন Mœ গ্ম M¥ গ্ল Mø গ্র MÖ ঘ্ন Nœ জ্ব R¡ ট্ব U¡ ট্ম U¥
            ণ্ব Y^ ণ্ণ Yè ত্ন Zœ ত্ম Z¥ ত্ব Z¡ থ্ব _¡ ধ্ব aŸ ধ্ম a¥ প্ন cœ প্ল cø প্র cÖ ফ্ল d¬ ফ্র d« ব্ব eŸ ব্ল eø ল্ব j¦ ল্ম j¥ ল্ল jø
            শ্ন kœ শ্ব k¦ শ্ম k¥ শ্ল kø শ্র kÖ হ্ব nŸ হ্ণ nè হ্ল n¬ স্র mª""");
    private static final Map<String, String> LETTERS = pairs(
            """
            অ A আ Av ই B ঈ C উ D ঊ E ঋ F এ G ঐ H ও I ঔ J ক K খ L গ M ঘ N ঙ O চ P ছ Q জ R ঝ S ঞ T ট U ঠ V ড W ঢ X ণ Y ত Z থ _ দ `
            ধ a ন b প c ফ d ব e ভ f ম g য h র i ল j শ k ষ l স m হ n ড় o ঢ় p য় q ৎ r ং s ঃ t ঁ u ০ 0 ১ 1 ২ 2 ৩ 3 ৪ 4 ৫ 5 ৬ 6 ৭ 7
            ৮ 8 ৯ 9 । | “ Ò ” Ó ‘ Ô ’ Õ — Ñ – Ð ৳ $""");
    private static final Map<String, String> RIGHT = pairs("া v ী x ু y ূ ~ ৃ … ৗ Š");
    private static final Map<String, String> LEFT = pairs("ি w ে ‡ ৈ ‰ ো ‡ ৌ ‡");

    private BijoyOf() {}

    private static Map<String, String> pairs(String text) {
        var pairs = new LinkedHashMap<String, String>();
        var words = Normalizer.normalize(text, Normalizer.Form.NFC).strip().split("\\s+");
        for (int i = 0; i < words.length; i += 2) pairs.put(words[i], words[i + 1]);
        return pairs;
    }

    /** Whether a typeface of Bijoy can print all of this; Latin letters and digits it cannot. */
    public static boolean has(String unicode) {
        return unicode.codePoints()
                .allMatch(c -> " ,.;:()-/%?!*'\"\u200c\u200d\u09bc\u09cd".indexOf(c) >= 0
                        || LETTERS.containsKey(Character.toString(c))
                        || RIGHT.containsKey(Character.toString(c))
                        || LEFT.containsKey(Character.toString(c)));
    }

    public static String of(String unicode) {
        var text = Normalizer.normalize(unicode, Normalizer.Form.NFC);
        var typed = new StringBuilder();
        int at = 0;
        for (var syllable = SYLLABLE.matcher(text); syllable.find(); at = syllable.end()) {
            text.substring(at, syllable.start()).codePoints().forEach(c -> typed.append(mark(Character.toString(c))));
            var vowel = syllable.group("vowel");
            typed.append(LEFT.getOrDefault(vowel, ""));
            typed.append(letters(syllable.group("letters")));
            if (syllable.group("reph") != null) typed.append('©');
            typed.append(vowel.equals("ো") ? "v" : vowel.equals("ৌ") ? "Š" : RIGHT.getOrDefault(vowel, ""));
            if (syllable.group("shown") != null) typed.append('&');
        }
        text.substring(at).codePoints().forEach(c -> typed.append(mark(Character.toString(c))));
        return special(typed.toString());
    }

    private static String mark(String c) {
        return LETTERS.getOrDefault(c, c.equals("\u200c") || c.equals("\u200d") ? "" : c);
    }

    private static String letters(String cluster) {
        var whole = CONJUNCTS.getOrDefault(cluster, LETTERS.get(cluster));
        if (whole != null) return whole;
        if (cluster.endsWith("্য"))
            return letters(cluster.substring(0, cluster.length() - 2).replace("\u200d", "")) + "¨";
        if (cluster.endsWith("্র")) return letters(cluster.substring(0, cluster.length() - 2)) + "ª";
        int cut = cluster.lastIndexOf('্');
        return cut < 0 ? cluster : letters(cluster.substring(0, cut)) + "&" + letters(cluster.substring(cut + 1));
    }

    /** Drawings in which the vowel sign is part of the letter, and signs for letters with a long tail. */
    private static String special(String typed) {
        return Stream.of(
                        "iy iæ", "i~ iƒ", "My ¸", "ky ï", "ny û", "n… ü", "šÍy š‘", "¯Íy ¯‘", "Ky Kz", "Zy Zz", "ªy ªæ",
                        "Öy Öæ", "K~ K‚", "f~ f‚")
                .map(pair -> pair.split(" "))
                .reduce(typed, (text, pair) -> text.replace(pair[0], pair[1]), (a, b) -> b);
    }
}
