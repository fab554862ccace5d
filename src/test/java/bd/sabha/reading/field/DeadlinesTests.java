package bd.sabha.reading.field;

import static org.assertj.core.api.Assertions.assertThat;

import bd.sabha.reading.Deadline;
import bd.sabha.reading.Deadline.Kind;
import bd.sabha.reading.manuscript.Excerpt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeadlinesTests {

    /** Monday. */
    private static final LocalDate MEETING = LocalDate.of(2022, 5, 16);

    @ParameterizedTest
    @MethodSource("decisionsOfTheFourPapers")
    void whatACarefulReaderFoundInTheFourPapersIsFound(String kind, String value, String also, String decision) {
        var found = Deadlines.of(excerpt(decision));
        assertThat(written(found.main().value())).isEqualTo((kind + " " + value).strip());
        assertThat(found.also().stream().map(one -> one.value().kind().name().toLowerCase(Locale.ROOT)))
                .isEqualTo(Stream.of(also.split(","))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    static Stream<String[]> decisionsOfTheFourPapers() throws IOException {
        try (var file =
                Objects.requireNonNull(DeadlinesTests.class.getResourceAsStream("/reading/gold-deadlines.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .skip(1)
                            .map(line -> Normalizer.normalize(line, Normalizer.Form.NFC)
                                    .split("\t"))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "by_date 2024-06-30 | আগামী ৩০ জুন ২০২৪ তারিখের মধ্যে প্রতিবেদন দাখিল করতে হবে।",
                "by_date 2024-06-30 | ৩০/০৬/২০২৪ খ্রিঃ তারিখের মধ্যে তালিকা প্রেরণ করতে হবে।",
                "by_date 2021-01-15 | ১৫ জানুয়ারি ২০২১ মধ্যে নির্দেশনা প্রদান করতে হবে।",
                "by_date 2024-12-31 | আগামী ৩১-১২-২০২৪ খ্রি. তারিখের পূর্বে কাজ সমাপ্ত করতে হবে।",
                "by_date 2023-03-07 | আগামী ০৭ মার্চ, ২০২৩ খ্রিস্টাব্দের মধ্যে মালামাল সরবরাহ করবেন।",
                "by_date 2024-02-15 | ১৫ই ফেব্রুয়ারি ২০২৪-এর মধ্যে ব্যানার স্থাপন নিশ্চিত করতে হবে।",
                "by_date 2024-08-04 | আগামী ০৪ আগষ্ট ২০২৪ রোজ রবিবারের মধ্যে জবাব দাখিল করতে হবে।",
                "by_date 2024-11-25 | ২৫.১১.২০২৪ তারিখের ভিতরে বিল উপস্থাপন করতে হবে।",
                "by_date 2024-11-25 | তালিকা ২৫/১১/২৪ ইং তারিখের মধ্যে জেলা কার্যালয়ে পৌঁছাতে হবে।",
                "by_date 2024-05-30 | আগামী ৩০ মে ২০২৪ তারিখে উন্নয়ন মেলা আয়োজন করতে হবে।",
                "by_date 2024-06-10 | ১০ জুন ২০২৪ তারিখ বিকাল ৫.০০ ঘটিকার মধ্যে দরপত্র দাখিল করতে হবে।",
                "by_date 2024-06-20 | ২০ জুন ২০২৪ খ্রিঃ তারিখ (বৃহস্পতিবার) এর মধ্যে প্রশিক্ষণ শেষ করতে হবে।",
                "by_date 2025-06-30 | ২০২৪-২৫ অর্থবছরের মধ্যে ভবন নির্মাণ সম্পন্ন করতে হবে।",
                "by_date 2024-06-30 | All upazilas shall submit the list by 30 June 2024.",
                "by_date 2024-05-16 | The report must be sent on or before May 16, 2024.",
                "by_date 2024-07-12 | Renovation is to be completed before 12/07/2024.",
                "by_date 2024-06-30 | The web portal shall be updated not later than 30th June, 2024.",
                "by_date 2024-06-10 | জুন ২০২৪ মাসের ১০ তারিখের মধ্যে চাহিদা প্রেরণ করতে হবে।",
                "by_date 2022-06-02 | ১৯ জ্যৈষ্ঠ ১৪২৯ বঙ্গাব্দের মধ্যে মালামাল বুঝিয়ে দিতে হবে।",
                "in_month 2024-06 | জুন ২০২৪ মাসের মধ্যে ল্যাব স্থাপন শেষ করতে হবে।",
                "in_month 2024-06 | জুন/২৪ এর মধ্যে শতভাগ অর্থ ব্যয় করতে হবে।",
                "in_month 2023-12 | আগামী ডিসেম্বর, ২০২৩ এর মধ্যে ওয়েবসাইট চালু করতে হবে।",
                "in_month 2024-03 | মার্চ'২৪ মাসের মধ্যে অডিট আপত্তির জবাব দিতে হবে।",
                "in_month 2024-02 | আগামী ফেব্রুয়ারি ২০২৪ মাসে কর্মশালা আয়োজন করা হবে।",
                "in_month 2024-09 | সেপ্টেম্বর ২০২৪ মাসের শেষ সপ্তাহের মধ্যে মেলা আয়োজন করতে হবে।",
                "in_month 2024-06 | The remaining posts shall be filled by June 2024.",
                "monthly_by_day 5 | প্রতি মাসের ০৫ (পাঁচ) তারিখের মধ্যে প্রতিবেদন প্রেরণ করতে হবে।",
                "monthly_by_day 5 | প্রতি মাসে ০৫(পাঁচ) তারিখের মধ্যে হালনাগাদ তথ্য পাঠাতে হবে।",
                "monthly_by_day 7 | প্রতিমাসের ৭ তারিখে সভা আয়োজন করতে হবে।",
                "monthly_by_day 5 | সভার কার্যবিবরণী পরবর্তী মাসের ৫(পাঁচ) তারিখের মধ্যে প্রেরণ করতে হবে।",
                "monthly_by_day 10 | প্রত্যেক মাসের ১০ম তারিখের পূর্বেই বিবরণী দাখিল করবেন।",
                "monthly_by_day 3 | প্রতি মাসের ১-৩ তারিখের মধ্যে হাজিরা বিবরণী প্রেরণ করতে হবে।",
                "monthly_by_day 10 | মাসের দশ তারিখের মধ্যে বেতন বিল দাখিল করতে হবে।",
                "monthly_by_day 7 | প্রতি মাসের প্রথম সপ্তাহের মধ্যে অগ্রগতি প্রতিবেদন দিতে হবে।",
                "monthly_by_day 5 | মাস শেষ হওয়ার পরবর্তী ০৫ দিনের মধ্যে প্রতিবেদন প্রেরণ করতে হবে।",
                "monthly_by_day 3 | প্রতি মাসের প্রথম ০৩ (তিন) কর্মদিবসের মধ্যে তথ্য প্রেরণ করতে হবে।",
                "monthly_by_day 5 | মাসিক প্রতিবেদন প্রতি মাসের ৫ তারিখের মধ্যে প্রেরণ করতে হবে।",
                "monthly_by_day 5 | Progress shall be reported by the 5th of every month.",
                "monthly_quota 4 | জেলা কর্মকর্তা প্রতিমাসে ন্যূনতম ০৪ টি ল্যাব পরিদর্শন করবেন।",
                "monthly_quota 2 | প্রতি মাসে কমপক্ষে ২টি বিদ্যালয় পরিদর্শন করতে হবে।",
                "monthly_quota 3 | মাসে অন্তত তিনটি উঠান বৈঠক আয়োজন করতে হবে।",
                "monthly_quota 2 | প্রতি মাসে ০২ (দুই) টি মোবাইল কোর্ট পরিচালনা করতে হবে।",
                "monthly_quota 5 | Each officer shall visit at least 5 laboratories every month.",
                "monthly 1 | প্রতিমাসে নিয়মিতভাবে কমিটির সভা আয়োজন করতে হবে।",
                "monthly 1 | প্রতি মাসে একবার গণশুনানি আয়োজন করতে হবে।",
                "monthly 1 | নিয়মিত উপজেলা পর্যায়ে মাসিক সমন্বয় সভা আয়োজন করতে হবে।",
                "monthly 1 | মাসিক প্রতিবেদন জেলা প্রশাসকের কার্যালয়ে প্রেরণ করতে হবে।",
                "monthly 1 | মাসিক ভিত্তিতে অগ্রগতি পর্যালোচনা করতে হবে।",
                "monthly 1 | The committee shall meet every month.",
                "every_n_months 3 | প্রতি ০৩ মাস পর পর তথ্যাদি প্রেরণ করবে।",
                "every_n_months 3 | প্রতি তিন মাস অন্তর প্রতিবেদন সংগ্রহ করতে হবে।",
                "every_n_months 3 | ত্রৈমাসিক ভিত্তিতে অগ্রগতি প্রতিবেদন প্রেরণ করতে হবে।",
                "every_n_months 3 | ত্রৈমাসিক অগ্রগতি প্রতিবেদন মন্ত্রণালয়ে প্রেরণ করতে হবে।",
                "every_n_months 3 | প্রতি কোয়ার্টারে কমপক্ষে একটি সভা আয়োজন করতে হবে।",
                "every_n_months 6 | ষান্মাসিক প্রতিবেদন মন্ত্রিপরিষদ বিভাগে প্রেরণ করতে হবে।",
                "every_n_months 6 | প্রতি ৬ (ছয়) মাস পরপর যন্ত্রপাতি পরীক্ষা করতে হবে।",
                "every_n_months 12 | প্রতি বছর নবায়ন নিশ্চিত করতে হবে।",
                "every_n_months 2 | দুই মাস অন্তর সভা আহ্বান করতে হবে।",
                "every_n_months 6 | বছরে ন্যূনতম ২ বার মহড়া আয়োজন করতে হবে।",
                "every_n_months 3 | The committee shall review the portals quarterly.",
                "every_n_months 3 | Reports shall be collected every three months.",
                "next_meeting | পরবর্তী সভায় অগ্রগতি উপস্থাপন করতে হবে।",
                "next_meeting | আগামী মাসিক সমন্বয় সভায় হালনাগাদ তথ্য উপস্থাপন করতে হবে।",
                "next_meeting | পরবর্তী সভার পূর্বেই সকল কার্যক্রম সম্পন্ন করতে হবে।",
                "next_meeting | আগামী সভার ০৭ দিন পূর্বে কার্যপত্রের তথ্য প্রেরণ করতে হবে।",
                "next_meeting | A status report shall be placed before the next meeting.",
                "soft অনতিবিলম্বে | অনতিবিলম্বে অবৈধ স্থাপনা উচ্ছেদ করতে হবে।",
                "soft অবিলম্বে | বিষয়টি অবিলম্বে কর্তৃপক্ষকে অবহিত করতে হবে।",
                "soft দ্রুত | রাস্তা মেরামতের কাজ দ্রুত শেষ করতে হবে।",
                "soft দ্রুততম সময়ে | দ্রুততম সময়ে সংযোগ প্রদান করতে হবে।",
                "soft দ্রুততম সময়ের মধ্যে | দ্রুততম সময়ের মধ্যে সেবা প্রদান নিশ্চিত করতে হবে।",
                "soft যথাশীঘ্র | যথাশীঘ্র শূন্য পদ পূরণের ব্যবস্থা গ্রহণ করতে হবে।",
                "soft জরুরি ভিত্তিতে | বাঁধ জরুরি ভিত্তিতে মেরামত করতে হবে।",
                "soft জরুরীভিত্তিতে | জরুরীভিত্তিতে ঔষধ সরবরাহ করতে হবে।",
                "soft নিয়মিত ভাবে | হাটবাজার নিয়মিত ভাবে মনিটরিং করতে হবে।",
                "soft যথাসময়ে | প্রতিবেদন যথাসময়ে প্রেরণ করতে হবে।",
                "soft অগ্রাধিকার ভিত্তিতে | অগ্রাধিকার ভিত্তিতে প্রকল্প গ্রহণ করতে হবে।",
                "soft পর্যায়ক্রমে | সকল ইউনিয়নে পর্যায়ক্রমে সংযোগ স্থাপন করা হবে।",
                "soft প্রতি সপ্তাহে | প্রতি সপ্তাহে পরিচ্ছন্নতা অভিযান চালাতে হবে।",
                "soft সবসময় | নৈশপ্রহরী সবসময় উপস্থিত রাখতে হবে।",
                "soft immediately | The contractor shall be informed immediately.",
                "soft regularly | Portals shall be updated regularly.",
                "none | জেলাধীন সকল দপ্তরের কার্যক্রম ১০০% ই-ফাইলিং এর মাধ্যমে সম্পাদন করতে হবে।",
                "none | বার্ষিক কর্মসম্পাদন চুক্তির লক্ষ্যমাত্রা শতভাগ অর্জন করতে হবে।",
                "none | মাসিক সমন্বয় সভার সিদ্ধান্ত বাস্তবায়ন করতে হবে।",
                "none | ১৮ অক্টোবর ২০২৩ তারিখে অনুষ্ঠিত সভার নির্দেশনা অনুসরণ করতে হবে।",
                "none | দ্রুতগতির ইন্টারনেট সংযোগ গ্রহণ করতে হবে।",
                "none | অনিয়মিত কর্মচারীদের তালিকা প্রস্তুত করতে হবে।",
                "none | নিয়মিত মামলা দায়ের করতে হবে।",
                "none | অক্টোবর মাসে ১৪২ জন রোগী সেবা পেয়েছেন।",
                "none | আগামী অর্থবছরের খসড়া বাজেট সভায় উপস্থাপন করা হয়।",
                "none | ছাত্রছাত্রীদের মধ্যে ট্যাব বিতরণ করতে হবে।",
                "none | ০৩ মাসব্যাপী প্রশিক্ষণ আয়োজন করতে হবে।",
                "none | ২০১২ সালের নীতিমালা মোতাবেক ব্যবস্থা গ্রহণ করতে হবে।"
            })
    void deadlinesAreFoundInEveryFormThatOfficialsWrite(String deadline, String decision) {
        assertThat(written(Deadlines.of(excerpt(decision)).main().value())).isEqualTo(deadline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by_date 2022-05-23 | আগামী ৭ দিনের মধ্যে প্রতিবেদন দাখিল করতে হবে।",
                "by_date 2022-05-25 | আগামী ০৭ (সাত) কার্যদিবসের মধ্যে প্রতিবেদন দাখিল করতে হবে।",
                "by_date 2022-05-18 | পরবর্তী ০২ কর্মদিবসের মধ্যে জবাব দিতে হবে।",
                "by_date 2022-05-30 | আগামী দুই সপ্তাহের মধ্যে তালিকা চূড়ান্ত করতে হবে।",
                "by_date 2022-05-23 | আগামী এক সপ্তাহের মধ্যে তালিকা চূড়ান্ত করতে হবে।",
                "by_date 2022-06-16 | আগামী ১ মাসের মধ্যে কাজ শেষ করতে হবে।",
                "by_date 2022-05-18 | আগামী ৪৮ ঘণ্টার মধ্যে সংযোগ দিতে হবে।",
                "by_date 2022-06-30 | আগামী ৩০ জুনের মধ্যে অর্থ ব্যয় করতে হবে।",
                "by_date 2023-01-15 | ১৫ জানুয়ারি তারিখের মধ্যে ছক পূরণ করতে হবে।",
                "by_date 2022-06-30 | চলতি অর্থবছরের মধ্যে ক্রয় সম্পন্ন করতে হবে।",
                "by_date 2022-05-25 | চলতি মাসের ২৫ তারিখের মধ্যে সভা করতে হবে।",
                "by_date 2022-06-10 | আগামী মাসের ১০ তারিখের মধ্যে সভা করতে হবে।",
                "by_date 2022-06-05 | জুন মাসের ৫ তারিখের মধ্যে সভা করতে হবে।",
                "in_month 2022-05 | চলতি মাসের মধ্যে সভা করতে হবে।",
                "in_month 2022-06 | আগামী মাসের মধ্যে সভা করতে হবে।",
                "in_month 2022-12 | ডিসেম্বর মাসের মধ্যে ভবন হস্তান্তর করতে হবে।",
                "in_month 2023-03 | আগামী মার্চের মধ্যে ভবন হস্তান্তর করতে হবে।",
                "by_date 2022-05-25 | The list shall be sent within the next 7 working days.",
                "by_date 2022-05-31 | The list shall be sent within next 15 days."
            })
    void whatCountsFromTheMeetingIsADateWhenTheMeetingHasOne(String deadline, String decision) {
        assertThat(written(Deadlines.of(excerpt(decision), MEETING).main().value()))
                .isEqualTo(deadline);
        assertThat(Deadlines.of(excerpt(decision)).main().value().kind()).isEqualTo(Kind.SOFT);
    }

    @Test
    void withoutAMeetingItsWordsStand() {
        assertThat(Deadlines.of(excerpt("কমিটি ০৭ (সাত) কার্যদিবসের মধ্যে দ্রুত প্রতিবেদন দিবে।"))
                        .main()
                        .value())
                .isEqualTo(new Deadline(Kind.SOFT, "০৭ (সাত) কার্যদিবসের মধ্যে"));
    }

    @Test
    void daysThatCountFromSomethingElseAreNotComputed() {
        var found = Deadlines.of(excerpt("পত্র প্রাপ্তির ৭ দিনের মধ্যে জবাব দিতে হবে।"), MEETING);
        assertThat(found.main().value()).isEqualTo(new Deadline(Kind.SOFT, "প্রাপ্তির ৭ দিনের মধ্যে"));
        var norm = Deadlines.of(excerpt("নামজারি আবেদন ২৮ দিনের মধ্যে নিষ্পত্তি করতে হবে।"), MEETING);
        assertThat(norm.main().value()).isEqualTo(new Deadline(Kind.SOFT, "২৮ দিনের মধ্যে"));
    }

    @Test
    void aPeriodWinsOverAWordAndASecondPeriodIsKeptBesideIt() {
        var found = Deadlines.of(excerpt(
                "নিয়মিত প্রতি মাসে সভা আয়োজন করে পরবর্তী মাসের ৫ তারিখের মধ্যে কার্যবিবরণী প্রেরণ করতে হবে।"));
        assertThat(written(found.main().value())).isEqualTo("monthly 1");
        assertThat(found.also()).extracting(also -> written(also.value())).containsExactly("monthly_by_day 5");
    }

    @Test
    void theNextMeetingComesBehindADate() {
        var found =
                Deadlines.of(excerpt("পরবর্তী সভায় উপস্থাপনের জন্য ৩০ জুন ২০২৪ তারিখের মধ্যে তথ্য প্রেরণ করতে হবে।"));
        assertThat(written(found.main().value())).isEqualTo("by_date 2024-06-30");
        assertThat(found.also()).extracting(also -> written(also.value())).containsExactly("next_meeting");
    }

    @Test
    void whatScannersMisreadIsUnderstoodAndPrintedAsItIs() {
        assertThat(written(Deadlines.of(excerpt("৩০ জুন ২০২৪ তারিখর মধ্য প্রতিবেদন প্রেরণ করতে হবে।"))
                        .main()
                        .value()))
                .isEqualTo("by_date 2024-06-30");
        assertThat(written(Deadlines.of(excerpt("১৫ জানুযারী ২০২৪ তারিখের মধ্যে দিতে হবে।"))
                        .main()
                        .value()))
                .isEqualTo("by_date 2024-01-15");
        assertThat(written(Deadlines.of(excerpt("নিয়মিভ হালনাগাদ করতে হবে।"))
                        .main()
                        .value()))
                .isEqualTo("soft নিয়মিভ");
    }

    @Test
    void theDeadlineKnowsItsPlace() {
        var text = "ক) প্রতিবেদন ৩০ জুন ২০২৪ তারিখের মধ্যে প্রেরণ করতে হবে।";
        var found = Deadlines.of(Excerpt.of(text, 3, text.length())).main();
        var place = found.places().get(0);
        assertThat(text.substring(place.from(), place.to())).isEqualTo("৩০ জুন ২০২৪ তারিখের মধ্যে");
        assertThat(found.confidence()).isEqualTo(1);
    }

    @Test
    void figuresAndWordsThatContradictAreUnsure() {
        var found = Deadlines.of(excerpt("প্রতি মাসের ০৫ (সাত) তারিখের মধ্যে প্রতিবেদন প্রেরণ করতে হবে।"))
                .main();
        assertThat(written(found.value())).isEqualTo("monthly_by_day 5");
        assertThat(found.confidence()).isLessThan(0.6);
    }

    @Test
    void aDayThatTheCalendarDoesNotHaveIsNoDeadline() {
        assertThat(Deadlines.of(excerpt("৩১ জুন ২০২৪ তারিখের মধ্যে প্রেরণ করতে হবে।"))
                        .main()
                        .value())
                .isEqualTo(Deadline.NONE);
    }

    @Test
    void aHostileTextIsReadInTime() {
        var text = "প্রতি মাসে ন্যূনতম ০৪ পরবর্তী মাসিক ত্রৈমাসিক ".repeat(5_000);
        var begin = System.nanoTime();
        Deadlines.of(excerpt(text));
        assertThat((System.nanoTime() - begin) / 1e9).isLessThan(10);
    }

    private static Excerpt excerpt(String text) {
        return Excerpt.of(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static String written(Deadline deadline) {
        var value = deadline.value() == null ? "" : " " + deadline.value();
        return deadline.kind().name().toLowerCase(Locale.ROOT) + value;
    }
}
