package bd.sabha.directory;

import java.time.LocalDate;

/** A day within a refusal's words, which the page writes as its reader does. */
record Day(LocalDate on) {}
