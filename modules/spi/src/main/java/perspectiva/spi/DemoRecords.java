package perspectiva.spi;

/** Fills an empty installation with demonstration records. Called once, after the modules it requires. */
public interface DemoRecords {

    /**
     * @param scale how many of the module's main record to make: 0 for the believable town, else the number wanted for
     *     measurements
     */
    void load(int scale);
}
