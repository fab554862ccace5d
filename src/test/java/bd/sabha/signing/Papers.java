package bd.sabha.signing;

import bd.sabha.typesetting.Print;
import bd.sabha.typesetting.Typesetter;

/** Papers as they leave the typesetter, with places for the chair's signature and another officer's. */
final class Papers {

    private Papers() {}

    static Print minutes() {
        return Typesetter.standard()
                .print(
                        """
                        <html lang="bn"><head><title>সভার কার্যবিবরণী</title>
                        <meta name="description" content="জেলা আইসিটি কমিটির সভার কার্যবিবরণী"/>
                        <style>body { font-family: 'Sabha Serif'; font-size: 12pt }
                        .place { width: 180pt; height: 60pt } .page-break { page-break-before: always }</style></head>
                        <body><h1>সভার কার্যবিবরণী</h1><p>সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।</p>
                        <table><thead><tr><th>ক্রমিক</th><th>সিদ্ধান্ত</th></tr></thead>
                        <tbody><tr><td>০১</td><td>র‍্যাব ও ৎ, ক্ষ্ম সংক্রান্ত সিদ্ধান্ত</td></tr></tbody></table>
                        <h2 class="page-break">স্বাক্ষর</h2>
                        <div class="place" data-mark="chair"></div><p>মোহাম্মদ ছুরত আলম, জেলা প্রশাসক</p>
                        <div class="place" data-mark="issuer"></div><p>সহকারী কমিশনার</p></body></html>
                        """);
    }
}
