package bd.sabha.decision;

import java.time.LocalDate;
import java.util.List;

/**
 * What a line of a decision's implementers meant when it was written.
 *
 * @param resolvedOn the day whose register was asked
 * @param postIds the posts that it stood for, also those that were left out by hand
 * @param openQuestions how many of its questions nobody answered
 */
public record Recorded(String words, LocalDate resolvedOn, List<Long> postIds, int openQuestions) {}
