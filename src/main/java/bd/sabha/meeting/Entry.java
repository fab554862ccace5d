package bd.sabha.meeting;

/** A line of a list with its number as printed: ১। ই-নথি বাস্তবায়ন */
public record Entry(String number, String words) {}
