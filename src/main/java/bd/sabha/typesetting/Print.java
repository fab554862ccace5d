package bd.sabha.typesetting;

import java.util.List;

/** A document set as PDF/A-2a and PDF/UA-1, and the places in it that were kept free. */
public record Print(byte[] pdf, int pages, List<Mark> marks) {}
