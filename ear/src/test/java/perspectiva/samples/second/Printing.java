package perspectiva.samples.second;

/** Prints. */
public class Printing {
    void print() {
        System.out.println("here");
    }
}
