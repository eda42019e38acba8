package prosumerlab.ui.kit;

/** Something that is drawn pixel by pixel, and can be drawn in more of them for a picture that is larger than the screen. */
public interface Sharp {
    /**
     * Draws anew, at once, in the same place.
     *
     * @param scale pixels of the drawing on one of the screen, in each direction; 1 for the screen itself
     */
    void drawAt(int scale);
}
