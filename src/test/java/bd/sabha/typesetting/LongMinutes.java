package bd.sabha.typesetting;

import java.util.List;
import java.util.stream.Collectors;

/** Prints long papers; run in a JVM with a small heap. */
final class LongMinutes {

    private static final String CSS =
            """
            @page { @bottom-center { content: element(footer) } } .running-footer { position: running(footer) }
            .page-number:before { content: counter(page); font-family: 'Sabha Digits' }
            p, td { text-align: justify } td, th { border: 0.5pt solid black }
            """;
    private static final String FOOTER =
            "<div class=\"running-footer\">পৃষ্ঠা <span class=\"page-number\"></span></div>";

    private LongMinutes() {}

    /** How many pages "minutes" or a "table" have that hold the four real minutes so many times. */
    public static void main(String[] arguments) {
        int times = Integer.parseInt(arguments[1]);
        var page = arguments[0].equals("table") ? table(times) : minutes(times);
        try {
            System.out.println("pages " + Typesetter.standard().print(page).pages());
        } catch (TooLong refused) {
            System.out.println(refused.getMessage());
        }
    }

    static String minutes(int times) {
        var minutes = lines().stream().map(line -> "<p>" + line + "</p>").collect(Collectors.joining());
        return Sheets.page("bn", CSS, FOOTER + ("<h2>আলোচনা</h2>" + minutes).repeat(times));
    }

    private static String table(int times) {
        var rows = lines().stream()
                .map(line -> "<tr><td>১</td><td>" + line + "</td><td>উপজেলা নির্বাহী অফিসার</td></tr>")
                .collect(Collectors.joining());
        return Sheets.page(
                "bn",
                CSS,
                FOOTER
                        + "<table><thead><tr><th>ক্রমিক</th><th>সিদ্ধান্ত</th><th>বাস্তবায়নকারী</th></tr></thead><tbody>"
                        + rows.repeat(times) + "</tbody></table>");
    }

    private static List<String> lines() {
        return Words.minutes()
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.replace("&", "&amp;").replace("<", "&lt;"))
                .toList();
    }
}
