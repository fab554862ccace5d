package bd.sabha.meeting;

import java.time.LocalDate;
import java.time.LocalTime;

/** What a meeting's notice tells. @param words the sentences above the facts */
public record NoticeText(int number, LocalDate onDate, LocalTime atTime, String place, String words) {}
