package bd.sabha.reading;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.Doubt.Kind;
import bd.sabha.reading.Reading.DecisionRead;
import bd.sabha.reading.Reading.Item;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What offices write differently is read all the same. */
class MinutesReaderTests {

    private static final String HEAD =
            """
            গণপ্রজাতন্ত্রী বাংলাদেশ সরকার
            উপজেলা নির্বাহী অফিসারের কার্যালয়
            লামা, বান্দরবান

            উপজেলা আইসিটি কমিটির মার্চ ২০২৪ মাসের সভার কার্যবিবরণী

            সভাপতি : মোঃ মোস্তফা জাবেদ, উপজেলা নির্বাহী অফিসার
            সভার তারিখ : ১২ মার্চ ২০২৪
            সময় : সকাল ১০.০০ ঘটিকা
            স্থান : সম্মেলন কক্ষ

            সভাপতি উপস্থিত সকলকে স্বাগত জানিয়ে সভার কাজ শুরু করেন।

            """;
    private static final String FOOT =
            """

            আর কোন আলোচ্য বিষয় না থাকায় সভাপতি সভার সমাপ্তি ঘোষণা করেন।

            মোঃ মোস্তফা জাবেদ
            উপজেলা নির্বাহী অফিসার

            স্মারক নং- ০৫.৪২.০৩৫১.০০০.০৬.০০১.২৩-১১২	তারিখ: ১৪ মার্চ ২০২৪

            অনুলিপি:
            ১। জেলা প্রশাসক, বান্দরবান
            ২। অফিস কপি
            """;

    @Test
    void columnsAreKnownByTheirWordsInAnyOrder() throws Refused {
        var item = onlyItem(
                """
                বাস্তবায়নকারী কর্তৃপক্ষ	গৃহীত সিদ্ধান্ত	আলোচনা	বিষয়	ক্রমিক নং
                জেলা শিক্ষা অফিসার	ল্যাব চালু রাখতে হবে।	ল্যাব নিয়ে আলোচনা হয়।	ডিজিটাল ল্যাব	১
                """);

        assertThat(value(item.no())).isEqualTo("১");
        assertThat(value(item.title())).isEqualTo("ডিজিটাল ল্যাব");
        assertThat(value(item.discussion())).isEqualTo("ল্যাব নিয়ে আলোচনা হয়।");
        assertThat(texts(item)).containsExactly("ল্যাব চালু রাখতে হবে।");
        assertThat(implementers(item.decisions().get(0))).containsExactly("জেলা শিক্ষা অফিসার");
    }

    @Test
    void columnsThatLostTheirHeadsAreGuessedAndDoubted() throws Refused {
        var reading = read(
                """
                ১	ওয়েব পোর্টাল: পোর্টাল হালনাগাদ না থাকায় সভাপতি অসন্তোষ প্রকাশ করেন।	পোর্টাল হালনাগাদ করতে হবে।	উপজেলা আইসিটি অফিসার, লামা
                ২	ল্যাব: ল্যাব বন্ধ আছে বলে জানানো হয়েছে।	ল্যাব চালু করতে হবে।	প্রধান শিক্ষক (সকল)
                """);

        assertThat(reading.items()).hasSize(2);
        assertThat(value(reading.items().get(1).title())).isEqualTo("ল্যাব");
        assertThat(implementers(reading.items().get(1).decisions().get(0))).containsExactly("প্রধান শিক্ষক (সকল)");
        assertThat(reading.doubts()).extracting(Doubt::kind).contains(Kind.COLUMNS_GUESSED);
    }

    @Test
    void theNumberOfAnItemMayStandBeforeItsTitleInTheSameCell() throws Refused {
        var item = onlyItem(
                """
                আলোচনা	সিদ্ধান্ত	বাস্তবায়ন
                ৩। ই-নথি বাস্তবায়ন সংক্রান্তঃ ই-নথির হার কমেছে।	হার বাড়াতে হবে।	সকল দপ্তর প্রধান
                """);

        assertThat(value(item.no())).isEqualTo("৩");
        assertThat(value(item.title())).isEqualTo("ই-নথি বাস্তবায়ন সংক্রান্ত");
        assertThat(value(item.discussion())).isEqualTo("ই-নথির হার কমেছে।");
    }

    @Test
    void aRowThatLostItsNumberToThePageBreakGoesOnWithTheItemAbove() throws Refused {
        var item = onlyItem(
                """
                ক্রম	আলোচনা	সিদ্ধান্ত	বাস্তবায়নকারী
                ১	ল্যাব: ল্যাব নিয়ে দীর্ঘ আলোচনা হয় এবং	ক) ল্যাব চালু রাখতে হবে।	১। জেলা শিক্ষা অফিসার

                পাতা-২

                	সকলে একমত হন।	খ) প্রতিবেদন পাঠাতে হবে।	২। জেলা আইসিটি অফিসার
                """);

        assertThat(value(item.discussion())).isEqualTo("ল্যাব নিয়ে দীর্ঘ আলোচনা হয় এবং সকলে একমত হন।");
        assertThat(texts(item)).containsExactly("ল্যাব চালু রাখতে হবে।", "প্রতিবেদন পাঠাতে হবে।");
        assertThat(implementers(item.decisions().get(0))).containsExactly("জেলা শিক্ষা অফিসার", "জেলা আইসিটি অফিসার");
    }

    @Test
    void headsRepeatedOnEachPageAreNoItems() throws Refused {
        var reading = read(
                """
                ক্রম	আলোচনা	সিদ্ধান্ত	বাস্তবায়নকারী
                ১	ল্যাব: আলোচনা হয়।	ল্যাব চালু রাখতে হবে।	জেলা শিক্ষা অফিসার

                ক্রম	আলোচনা	সিদ্ধান্ত	বাস্তবায়নকারী
                ২	পোর্টাল: আলোচনা হয়।	হালনাগাদ করতে হবে।	জেলা আইসিটি অফিসার
                """);

        assertThat(reading.items()).extracting(item -> value(item.no())).containsExactly("১", "২");
    }

    @Test
    void aRowThatIsTooShortIsFilledFromTheLeftAndDoubted() throws Refused {
        var reading = read(
                """
                ক্রম	আলোচনা	সিদ্ধান্ত	বাস্তবায়নকারী
                ১	ল্যাব: আলোচনা হয়।	ল্যাব চালু রাখতে হবে।	জেলা শিক্ষা অফিসার
                ২	প্রশিক্ষণ আয়োজন	প্রশিক্ষণ আয়োজন করতে হবে।
                """);

        assertThat(texts(reading.items().get(1))).containsExactly("প্রশিক্ষণ আয়োজন করতে হবে।");
        assertThat(reading.items().get(1).decisions().get(0).implementers()).isEmpty();
        assertThat(reading.doubts())
                .anyMatch(
                        doubt -> doubt.kind() == Kind.ROW_SHORT && doubt.field().equals("items[1]"));
    }

    @Test
    void aTitleInARowOfItsOwnBelongsToTheRowBelow() throws Refused {
        var item = onlyItem(
                """
                আলোচনা	সিদ্ধান্ত	বাস্তবায়ন
                ১। ওয়েব পোর্টাল হালনাগাদ
                পোর্টাল হালনাগাদ নেই বলে জানানো হয়েছে।	পোর্টাল হালনাগাদ করতে হবে।	জেলা আইসিটি অফিসার
                """);

        assertThat(value(item.no())).isEqualTo("১");
        assertThat(value(item.title())).isEqualTo("ওয়েব পোর্টাল হালনাগাদ");
        assertThat(texts(item)).containsExactly("পোর্টাল হালনাগাদ করতে হবে।");
    }

    @Test
    void aColumnOfDeadlinesTellsTheDeadline() throws Refused {
        var item = onlyItem(
                """
                ক্রম	আলোচনা	সিদ্ধান্ত	বাস্তবায়নকারী	সময়সীমা
                ১	ল্যাব: আলোচনা হয়।	ল্যাব চালু করতে হবে।	জেলা শিক্ষা অফিসার	৩০ জুন ২০২৪
                """);

        assertThat(item.decisions().get(0).deadline().value())
                .isEqualTo(new Deadline(Deadline.Kind.BY_DATE, "2024-06-30"));
    }

    @Test
    void whatStandsInAColumnOfRemarksIsToldAsLeftOver() throws Refused {
        var reading = read(
                """
                ক্রম	আলোচনা	সিদ্ধান্ত	বাস্তবায়নকারী	মন্তব্য
                ১	ল্যাব: আলোচনা হয়।	ল্যাব চালু করতে হবে।	জেলা শিক্ষা অফিসার	চলমান
                """);

        assertThat(reading.doubts())
                .anyMatch(doubt ->
                        doubt.kind() == Kind.LEFT_OVER && doubt.sourceText().equals("চলমান"));
    }

    @Test
    void decisionsUnderAHeadingInProseHaveTheImplementersBelowThem() throws Refused {
        var item = onlyItem(
                """
                আলোচ্যসূচি-১: ল্যাব পরিদর্শন
                আলোচনা: ল্যাব পরিদর্শন কম হয়েছে।
                সিদ্ধান্ত:
                (ক) ল্যাব পরিদর্শন করতে হবে।
                (খ) প্রতিবেদন পাঠাতে হবে।
                বাস্তবায়নে: উপজেলা আইসিটি অফিসার ও উপজেলা মাধ্যমিক শিক্ষা অফিসার
                """);

        assertThat(value(item.title())).isEqualTo("ল্যাব পরিদর্শন");
        assertThat(item.decisions())
                .extracting(decision -> value(decision.no()))
                .containsExactly("ক", "খ");
        assertThat(implementers(item.decisions().get(1)))
                .containsExactly("উপজেলা আইসিটি অফিসার", "উপজেলা মাধ্যমিক শিক্ষা অফিসার");
    }

    @Test
    void implementersInBracketsBelongToTheirDecision() throws Refused {
        var item = onlyItem(
                """
                ক্রম	আলোচনা	সিদ্ধান্ত
                ১	ল্যাব: আলোচনা হয়।	ক) ল্যাব চালু করতে হবে। (বাস্তবায়নে: প্রধান শিক্ষক (সকল), লামা) খ) তালিকা করতে হবে। (বাস্তবায়নে: জেলা শিক্ষা অফিসার)
                """);

        assertThat(texts(item)).containsExactly("ল্যাব চালু করতে হবে।", "তালিকা করতে হবে।");
        assertThat(implementers(item.decisions().get(0))).containsExactly("প্রধান শিক্ষক (সকল), লামা");
        assertThat(implementers(item.decisions().get(1))).containsExactly("জেলা শিক্ষা অফিসার");
    }

    @Test
    void numbersWithinASentenceAreNoLabels() throws Refused {
        var item = onlyItem(
                """
                ক্রম	আলোচনা	সিদ্ধান্ত	বাস্তবায়নকারী
                ১	ল্যাব: আলোচনা হয়।	প্রতি মাসে ০৫(পাঁচ) তারিখের মধ্যে (২) দুইটি প্রতিবেদন পাঠাতে হবে।	সংসদ সদস্য, শেরপুর-২। জেলা প্রশাসক, শেরপুর
                """);

        assertThat(texts(item)).containsExactly("প্রতি মাসে ০৫(পাঁচ) তারিখের মধ্যে (২) দুইটি প্রতিবেদন পাঠাতে হবে।");
        assertThat(implementers(item.decisions().get(0)))
                .containsExactly("সংসদ সদস্য, শেরপুর-২", "জেলা প্রশাসক, শেরপুর");
    }

    @Test
    void aNumberThatIsEvidentlyMisreadIsCorrectedBesideWhatIsPrinted() throws Refused {
        var reading = read(
                """
                ক্রম	আলোচনা	সিদ্ধান্ত	বাস্তবায়নকারী
                ৩	ল্যাব: আলোচনা হয়।	ল্যাব চালু করতে হবে।	জেলা শিক্ষা অফিসার
                ৮	পোর্টাল: আলোচনা হয়।	হালনাগাদ করতে হবে।	জেলা আইসিটি অফিসার
                ৫	বিবিধ: আলোচনা হয়।	ব্যবস্থা নিতে হবে।	জেলা আইসিটি অফিসার
                """);

        assertThat(value(reading.items().get(1).no())).isEqualTo("৮");
        assertThat(value(reading.items().get(1).noCorrected())).isEqualTo("৪");
    }

    @Test
    void whatIsNotThereIsEmptyAndNeverInvented() throws Refused {
        var reading = read(
                "",
                "ক্রম\tআলোচনা\tসিদ্ধান্ত\n১\tল্যাব: আলোচনা হয়।\tল্যাব চালু করতে হবে।\n",
                "\nসভার সমাপ্তি ঘোষণা করা হয়।\n");

        assertThat(reading.title()).isNull();
        assertThat(reading.chair()).isNull();
        assertThat(reading.date()).isNull();
        assertThat(reading.memoNo()).isNull();
        assertThat(reading.signatory()).isNull();
        assertThat(reading.distribution()).isEmpty();
        assertThat(reading.items().get(0).decisions().get(0).implementers()).isEmpty();
    }

    @Test
    void aMemoNumberAndItsDateMayStandAboveTheTitle() throws Refused {
        var top = "জেলা প্রশাসকের কার্যালয়, নওগাঁ\nস্মারক নং- ০৫.৪৩.৬৪০০.০২০.০৬.০০১.২৩-৪৫\tতারিখ: ১৪ মার্চ ২০২৪\n\n"
                + "জেলা আইসিটি কমিটির সভার কার্যবিবরণী\n\nসভাপতি : মোঃ গোলাম মওলা, জেলা প্রশাসক\nতারিখ : ১২ মার্চ ২০২৪\n\n"
                + "সভাপতি সকলকে স্বাগত জানান।\n\n";
        var reading = read(top, ITEMS, "\nসভার সমাপ্তি ঘোষণা করা হয়।\n\nমোঃ গোলাম মওলা\nজেলা প্রশাসক\n");

        assertThat(value(reading.memoNo())).isEqualTo("০৫.৪৩.৬৪০০.০২০.০৬.০০১.২৩-৪৫");
        assertThat(value(reading.memoDate())).isEqualTo("2024-03-14");
        assertThat(value(reading.date())).isEqualTo("2024-03-12");
        assertThat(reading.officeLines()).extracting(Found::value).containsExactly("জেলা প্রশাসকের কার্যালয়, নওগাঁ");
    }

    @Test
    void aHeaderInProseTellsWhenWhereAndUnderWhom() throws Refused {
        var top =
                "জেলা আইসিটি কমিটির সভার কার্যবিবরণী\n\nগত ১২/০৩/২০২৪ তারিখ সকাল ১০.০০ ঘটিকায় জেলা প্রশাসকের সম্মেলন কক্ষে জনাব "
                        + "মোঃ গোলাম মওলা, জেলা প্রশাসক-এর সভাপতিত্বে জেলা আইসিটি কমিটির সভা অনুষ্ঠিত হয়।\n\nসভাপতি সকলকে স্বাগত জানান।\n\n";
        var reading = read(top, ITEMS, FOOT);

        assertThat(reading.date().value()).isEqualTo(LocalDate.of(2024, 3, 12));
        assertThat(reading.time().value()).isEqualTo(LocalTime.of(10, 0));
        assertThat(reading.place().value()).isEqualTo("জেলা প্রশাসকের সম্মেলন কক্ষ");
        assertThat(value(reading.chair().name())).isEqualTo("মোঃ গোলাম মওলা");
        assertThat(value(reading.chair().designation())).isEqualTo("জেলা প্রশাসক");
    }

    @Test
    void severalLabelsMayStandOnOneLineAndALabelAboveItsValue() throws Refused {
        var top = "জেলা কমিটির সভার কার্যবিবরণী\n\nসভাপতি:\nমোঃ গোলাম মওলা, জেলা প্রশাসক\n"
                + "তারিখ: ১২/০৩/২০২৪, সময়: সকাল ১০.০০ ঘটিকা, স্থান: সার্কিট হাউস\n\nসভাপতি সকলকে স্বাগত জানান।\n\n";
        var reading = read(top, ITEMS, FOOT);

        assertThat(value(reading.chair().name())).isEqualTo("মোঃ গোলাম মওলা");
        assertThat(value(reading.date())).isEqualTo("2024-03-12");
        assertThat(value(reading.time())).isEqualTo("10:00");
        assertThat(value(reading.place())).isEqualTo("সার্কিট হাউস");
    }

    @Test
    void theSecondSignatureMayBeAnothers() throws Refused {
        var reading = read(HEAD, ITEMS, FOOT + "\n১৫-০৩-২০২৪\nরাশেদা আক্তার\nসহকারী কমিশনার\nফোন: ০৩৬১-৬২২২২\n");

        assertThat(value(reading.signatory().name())).isEqualTo("মোঃ মোস্তফা জাবেদ");
        assertThat(value(reading.issuedBy().name())).isEqualTo("রাশেদা আক্তার");
        assertThat(value(reading.issuedBy().designation())).isEqualTo("সহকারী কমিশনার");
        assertThat(reading.distribution()).hasSize(2);
    }

    @Test
    void listsAnnexedBelowAreNoPartOfTheDistribution() throws Refused {
        var reading = read(
                HEAD,
                ITEMS,
                FOOT + "\nপরিশিষ্ট-ক\nক্রম\tনাম\tপদবি\tস্বাক্ষর\n১\tমোঃ মোস্তফা জাবেদ\tউপজেলা নির্বাহী অফিসার\t\n");

        assertThat(reading.distribution())
                .extracting(Found::value)
                .containsExactly("জেলা প্রশাসক, বান্দরবান", "অফিস কপি");
    }

    @Test
    void englishMinutesAreReadAsWell() throws Refused {
        var reading = read(
                "Ministry of Planning\n\nMinutes of the 5th Steering Committee Meeting\n\nChair: Dr. Rahim Uddin, Secretary\n"
                        + "Date: 12 March 2024\nTime: 11:00 AM\nVenue: NEC Conference Room\n\n"
                        + "The chair welcomed all members and the meeting commenced.\n\n",
                "Sl.\tDiscussion\tDecision\tAction by\n1\tLand acquisition: It was informed that progress is slow.\t"
                        + "a) The report shall be sent by 30 April 2024. b) A committee will be formed.\t"
                        + "Project Director; Deputy Secretary (Planning)\n",
                "\nThe meeting ended with a vote of thanks.\n\nDr. Rahim Uddin\nSecretary\n");

        assertThat(reading.language()).isEqualTo("en");
        assertThat(value(reading.chair().name())).isEqualTo("Dr. Rahim Uddin");
        assertThat(texts(reading.items().get(0)))
                .containsExactly("The report shall be sent by 30 April 2024.", "A committee will be formed.");
        assertThat(implementers(reading.items().get(0).decisions().get(0)))
                .containsExactly("Project Director", "Deputy Secretary (Planning)");
    }

    @Test
    void everyValueKeepsItsPlaceInTheSource() throws Refused {
        var reading = read(ITEMS);
        var decision = reading.items().get(0).decisions().get(0);

        assertThat(at(reading, decision.text())).isEqualTo("ল্যাব চালু রাখতে হবে।");
        assertThat(at(reading, reading.chair().name())).isEqualTo("মোঃ মোস্তফা জাবেদ");
        assertThat(at(reading, reading.memoNo())).isEqualTo("০৫.৪২.০৩৫১.০০০.০৬.০০১.২৩-১১২");
        assertThat(at(reading, decision.implementers().get(0))).isEqualTo("জেলা শিক্ষা অফিসার");
    }

    @Test
    void aTableInTheDiscussionIsKeptApartFromTheItems() throws Refused {
        var reading = read(
                """
                ক্রম	আলোচনা	সিদ্ধান্ত	বাস্তবায়নকারী
                ১	ল্যাব: আলোচনা হয়।	ল্যাব চালু রাখতে হবে।	জেলা শিক্ষা অফিসার

                ২। পোর্টাল: পোর্টালের অবস্থা নিম্নরূপ।

                উপজেলা	মোট	হালনাগাদ
                লামা	১২	১০
                থানচি	৯	৯

                ২.১ পোর্টাল হালনাগাদ করতে হবে।
                """);
        var fallen = reading.items().get(1);

        assertThat(fallen.table().columns()).containsExactly("উপজেলা", "মোট", "হালনাগাদ");
        assertThat(fallen.table().rows()).hasSize(2);
        assertThat(texts(fallen)).containsExactly("পোর্টাল হালনাগাদ করতে হবে।");
        assertThat(reading.doubts())
                .anyMatch(doubt ->
                        doubt.kind() == Kind.FELL_OUT_OF_TABLE && doubt.field().equals("items[1]"));
    }

    @Test
    void aRowThatWasBrokenIntoLinesIsOneRow() throws Refused {
        var item = onlyItem(
                """
                ক্রম	আলোচনা	সিদ্ধান্ত	বাস্তবায়নকারী
                ১	ল্যাব: ল্যাব নিয়ে দীর্ঘ
                আলোচনা হয়।	ল্যাব চালু
                রাখতে হবে।	জেলা শিক্ষা অফিসার
                """);

        assertThat(value(item.discussion())).isEqualTo("ল্যাব নিয়ে দীর্ঘ আলোচনা হয়।");
        assertThat(texts(item)).containsExactly("ল্যাব চালু রাখতে হবে।");
        assertThat(implementers(item.decisions().get(0))).containsExactly("জেলা শিক্ষা অফিসার");
    }

    @Test
    void aTitleMayBeBrokenIntoLines() throws Refused {
        var top = HEAD.replace("কমিটির মার্চ", "কমিটির\nমার্চ");

        assertThat(value(read(top, ITEMS, FOOT).title()))
                .isEqualTo("উপজেলা আইসিটি কমিটির মার্চ ২০২৪ মাসের সভার কার্যবিবরণী");
    }

    @Test
    void whatLeadsToTheItemsIsNoItem() throws Refused {
        var item = onlyItem("২। বিস্তারিত আলোচনান্তে নিম্নরূপ সিদ্ধান্ত গৃহীত হয়:\n\n" + ITEMS);

        assertThat(value(item.title())).isEqualTo("ল্যাব");
    }

    @Test
    void decisionsOfAnotherMeetingAreNoneOfThisOne() throws Refused {
        var item = onlyItem(
                """
                ১.০ আলোচ্য সূচি-১: তথ্য বাতায়ন;
                ১.১ আলোচনা: পূর্বের সভার সিদ্ধান্ত নিম্নরূপ:

                সিদ্ধান্ত নং-৩: নির্দেশনা প্রদান করতে হবে।

                ১.২ সিদ্ধান্ত:
                (ক) বাতায়ন হালনাগাদ করতে হবে।
                """);

        assertThat(texts(item)).containsExactly("বাতায়ন হালনাগাদ করতে হবে।");
        assertThat(item.cited()).hasSize(1);
    }

    @Test
    void aHostileFileIsReadOrRefusedInTime() {
        var started = System.nanoTime();
        for (var unit : List.of("ক) হবে।\n", "(১) ", "আলোচ্যসূচি-১: ক\n", "১\t২\t৩\n")) {
            try {
                read(HEAD, ITEMS + unit.repeat(200_000 / unit.length()), FOOT);
            } catch (Refused late) {
                assertThat(late.reason()).isEqualTo(Refused.Reason.TOO_SLOW);
            }
        }
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(90));
    }

    private static final String ITEMS =
            """
            ক্রম	আলোচনা	সিদ্ধান্ত	বাস্তবায়নকারী
            ১	ল্যাব: আলোচনা হয়।	ল্যাব চালু রাখতে হবে।	জেলা শিক্ষা অফিসার
            """;

    private static Reading read(String items) throws Refused {
        return read(HEAD, items, FOOT);
    }

    private static Reading read(String head, String items, String foot) throws Refused {
        return MinutesReader.standard()
                .read(new SourceFile("minutes", (head + items + foot).getBytes(StandardCharsets.UTF_8)));
    }

    private static Item onlyItem(String items) throws Refused {
        var read = read(items).items();
        assertThat(read).hasSize(1);
        return read.get(0);
    }

    private static String value(Found<?> found) {
        return found == null ? null : found.value().toString();
    }

    private static List<String> texts(Item item) {
        return item.decisions().stream()
                .map(decision -> decision.text().value())
                .toList();
    }

    private static List<String> implementers(DecisionRead decision) {
        return decision.implementers().stream().map(Found::value).toList();
    }

    private static String at(Reading reading, Found<?> found) {
        return found.places().stream()
                .map(place -> reading.text().substring(place.from(), place.to()))
                .collect(Collectors.joining(" "));
    }
}
