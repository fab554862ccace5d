package bd.sabha.registry;

/**
 * What each page of a document says of its verification.
 *
 * @param code as it is printed: ABCD-EFGH-JKMN
 * @param link of the page that verifies it
 * @param shown the link as it is printed, without its scheme
 * @param qr the link as a picture, a data URI
 */
public record Verification(String code, String link, String shown, String qr) {}
