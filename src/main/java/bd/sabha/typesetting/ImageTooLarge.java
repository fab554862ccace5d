package bd.sabha.typesetting;

/** An image with more bytes or pixels than a document may carry. */
public class ImageTooLarge extends Unprintable {

    ImageTooLarge(String message) {
        super(message);
    }
}
