package bd.sabha.registry;

import java.util.Locale;
import java.util.Map;

/**
 * What is to be printed.
 *
 * @param template print/minutes: it wraps itself in print/sheet
 * @param title of the document, in its own language
 * @param words what the template is filled with
 */
public record Sheet(String template, String title, Locale language, Map<String, Object> words) {}
