package perspectiva.needs;

/**
 * What has become of a need by now.
 *
 * @param stage the word of its state; an open one whose time has run out is expired, even before the portal takes it down
 * @param free how many people are still wanted; nought unless it is open
 */
public record NeedStanding(String stage, int free) {

    public boolean isOpen() {
        return free > 0;
    }
}
