package perspectiva.spi;

import java.util.List;

/** What a module measures for people's home pages: figures beside what is to be done. */
public interface HomeFigures {

    /** What this caller wants to know, the most telling first. Asked at every visit of the home page: figures at hand. */
    List<Figure> figuresFor(Caller caller);
}
